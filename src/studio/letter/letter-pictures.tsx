import { Act } from '#ui/act.tsx'
import type { StudioSay } from '../say.ts'

export interface PicturesView {
  /** How many lie elsewhere. */
  readonly count: number
  readonly shown: boolean
  readonly action: string
}

/** Pictures that lie elsewhere: off until asked for, with what the asking tells to whom. */
export function LetterPictures({ say, pictures }: { say: StudioSay; pictures: PicturesView }) {
  const { count, shown, action } = pictures
  return (
    <div class="pictures">
      <p>
        {say(shown ? 'conversation.pictures.on' : 'conversation.pictures.off', { count })}{' '}
        {!shown && <small>{say('conversation.pictures.tells')}</small>}
      </p>
      <Act action={action} hidden={{ shown: shown ? 'no' : 'yes' }}>
        {say(shown ? 'conversation.pictures.hide' : 'conversation.pictures.show')}
      </Act>
    </div>
  )
}
