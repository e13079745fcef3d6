/** What stands beside a concern: the only place where these URLs are spelled. */
export const besidePaths = {
  papers: (concern: string) => `/concerns/${concern}/papers`,
  puttingBack: (concern: string) => `/concerns/${concern}/papers/putting-back`,
  /** What one stands on, on one page (S2-44). */
  stand: (concern: string) => `/concerns/${concern}/stand`,
  learning: (concern: string) => `/concerns/${concern}/lessons`,
  lessons: () => '/lessons',
  lessonsBefore: (id: string) => `/lessons?before=${id}`,
  lessonRemoval: (id: string) => `/lessons/${id}/removal`,
  expectations: (project: string) => `/projects/${project}/expectations`,
  expectation: (id: string) => `/expectations/${id}/state`,
  expectationRemoval: (id: string) => `/expectations/${id}/removal`,
} as const
