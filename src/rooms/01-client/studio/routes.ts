import { Hono } from 'hono'
import { clientRoutes } from './client-routes.tsx'
import { contactRoutes } from './contact-routes.tsx'
import type { ClientEnv } from './form-answers.ts'
import { preferenceRoutes } from './preference-routes.tsx'
import { projectRoutes } from './project-routes.tsx'

/** Forms and acts on clients, contacts, preferences and projects; the pages that join rooms are the studio's. */
export function clientStudio() {
  return new Hono<ClientEnv>()
    .route('/', clientRoutes())
    .route('/', contactRoutes())
    .route('/', preferenceRoutes())
    .route('/', projectRoutes())
}
