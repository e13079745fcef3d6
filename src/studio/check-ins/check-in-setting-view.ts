import type { House } from '#foundation/house.ts'
import { checkInsByThemselves } from '#reading/reading.ts'
import { readingPaths } from '#reading/reading-paths.ts'
import type { CheckInSettingProps } from './check-in-setting.tsx'
import { sendingAccount } from './sending-account.ts'

/** How check-ins go out, as Settings shows it. */
export async function checkInSetting(house: House): Promise<CheckInSettingProps> {
  const canSend = (await sendingAccount(house)) !== null
  return { isOn: await checkInsByThemselves(house), canSend, action: readingPaths.setting() }
}
