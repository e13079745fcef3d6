import { Act } from '#ui/act.tsx'
import type { StudioSay } from '../say.ts'

export interface CheckInSettingProps {
  readonly isOn: boolean
  /** An account that can send is there. */
  readonly canSend: boolean
  /** Posts `on` = `yes` or `no`. */
  readonly action: string
}

/** Whether check-ins go out by themselves, and exactly what goes when: nothing leaves that was not switched on. */
export function CheckInSetting({ say, isOn, canSend, action }: CheckInSettingProps & { say: StudioSay }) {
  return (
    <>
      <p>{say('checkin.setting.what')}</p>
      <p>
        <b>{say(isOn ? 'checkin.setting.on' : 'checkin.setting.off')}</b>
      </p>
      <p class="hint">{say('checkin.setting.will')}</p>
      {!canSend && <p class="hint">{say('checkin.setting.needsAccount')}</p>}
      {(isOn || canSend) && (
        <Act action={action} hidden={{ on: isOn ? 'no' : 'yes' }}>
          {say(isOn ? 'checkin.setting.switchOff' : 'checkin.setting.switchOn')}
        </Act>
      )}
    </>
  )
}
