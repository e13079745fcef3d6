import type { House } from '#foundation/house.ts'
import { checkInsByThemselves } from '#reading/reading.ts'
import { readingPaths } from '#reading/reading-paths.ts'
import type { CheckInSettingProps } from './check-in-setting.tsx'
import { canSend } from './sending-account.ts'

/** How check-ins go out, as Settings shows it. */
export async function checkInSetting(house: House): Promise<CheckInSettingProps> {
  return { isOn: await checkInsByThemselves(house), canSend: await canSend(house), action: readingPaths.setting() }
}
