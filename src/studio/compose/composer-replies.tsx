import type { Composing } from './composing.ts'
import type { ReplyToInsert } from './composer-types.ts'

/** Replies that are kept to be used again, each shown as it would stand in this letter before it is put in. */
export function Replies({ say, composer }: Composing) {
  const { replies, repliesHref, actions } = composer
  return (
    <saved-replies>
      <details class="further replies">
        <summary>{say('draft.replies')}</summary>
        {replies.length === 0 && <p class="hint">{say('draft.repliesNone')}</p>}
        <ul>
          {replies.map((reply) => (
            <li>
              <details class="further">
                <summary>
                  <bdi>{reply.title}</bdi>
                </summary>
                <p class="filled" lang={reply.language} dir="auto" id={`reply-${reply.id}`}>
                  <Filled reply={reply} />
                </p>
                {reply.open.length > 0 && <p class="hint">{say('draft.repliesOpen')}</p>}
                <button
                  name="insert"
                  value={reply.id}
                  formaction={actions.keep}
                  aria-label={say('draft.insertLong', { title: reply.title })}
                >
                  {say('draft.insert')}
                </button>
              </details>
            </li>
          ))}
        </ul>
        <p>
          <a class="quiet-link" href={repliesHref}>
            {say('draft.repliesManage')}
          </a>
        </p>
      </details>
    </saved-replies>
  )
}

/** The words, with what is still open in them marked. */
function Filled({ reply }: { reply: ReplyToInsert }) {
  const shown = []
  let at = 0
  for (const { start, end } of reply.open) {
    shown.push(reply.text.slice(at, start), <mark class="open-place">{reply.text.slice(start, end)}</mark>)
    at = end
  }
  return (
    <>
      {shown}
      {reply.text.slice(at)}
    </>
  )
}
