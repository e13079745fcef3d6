import type { MigrationsOf } from '#foundation/store/migrate.ts'

/** better-auth 1.7's tables and its passkeys', frozen here, and ours beside them. */
export const signInMigrations: MigrationsOf = (engine) => {
  const instant = engine === 'postgres' ? 'timestamptz' : 'text'
  const yesNo = engine === 'postgres' ? 'boolean' : 'integer'
  return {
    '0002_sign_in': {
      async up(db) {
        await db.schema
          .createTable('user')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('name', 'text', (column) => column.notNull())
          .addColumn('email', 'text', (column) => column.notNull().unique())
          .addColumn('emailVerified', yesNo, (column) => column.notNull())
          .addColumn('image', 'text')
          .addColumn('createdAt', instant, (column) => column.notNull())
          .addColumn('updatedAt', instant, (column) => column.notNull())
          .execute()
        await db.schema
          .createTable('session')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('expiresAt', instant, (column) => column.notNull())
          .addColumn('token', 'text', (column) => column.notNull().unique())
          .addColumn('createdAt', instant, (column) => column.notNull())
          .addColumn('updatedAt', instant, (column) => column.notNull())
          .addColumn('ipAddress', 'text')
          .addColumn('userAgent', 'text')
          .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
          .execute()
        await db.schema.createIndex('session_user').on('session').column('userId').execute()
        await db.schema
          .createTable('account')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('accountId', 'text', (column) => column.notNull())
          .addColumn('providerId', 'text', (column) => column.notNull())
          .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
          .addColumn('accessToken', 'text')
          .addColumn('refreshToken', 'text')
          .addColumn('idToken', 'text')
          .addColumn('accessTokenExpiresAt', instant)
          .addColumn('refreshTokenExpiresAt', instant)
          .addColumn('scope', 'text')
          .addColumn('password', 'text')
          .addColumn('createdAt', instant, (column) => column.notNull())
          .addColumn('updatedAt', instant, (column) => column.notNull())
          .execute()
        await db.schema.createIndex('account_user').on('account').column('userId').execute()
        await db.schema
          .createTable('verification')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('identifier', 'text', (column) => column.notNull())
          .addColumn('value', 'text', (column) => column.notNull())
          .addColumn('expiresAt', instant, (column) => column.notNull())
          .addColumn('createdAt', instant, (column) => column.notNull())
          .addColumn('updatedAt', instant, (column) => column.notNull())
          .execute()
        await db.schema.createIndex('verification_identifier').on('verification').column('identifier').execute()
        await db.schema
          .createTable('member')
          .addColumn('user', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
          .addColumn('workspace', 'text', (column) => column.notNull().references('workspace.id'))
          .addColumn('role', 'text', (column) => column.notNull())
          .addColumn('created_at', 'bigint', (column) => column.notNull())
          .addPrimaryKeyConstraint('member_key', ['user', 'workspace'])
          .execute()
        await db.schema
          .createTable('recovery_code')
          .addColumn('hash', 'text', (column) => column.primaryKey())
          .addColumn('user', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
          .addColumn('created_at', 'bigint', (column) => column.notNull())
          .addColumn('used_at', 'bigint')
          .execute()
        await db.schema
          .createTable('attempt')
          .addColumn('key', 'text', (column) => column.primaryKey())
          .addColumn('count', 'integer', (column) => column.notNull())
          .addColumn('since', 'bigint', (column) => column.notNull())
          .execute()
      },
    },
    // As @better-auth/passkey 1.7 wants it, and three columns of ours.
    '0019_passkey': {
      async up(db) {
        await db.schema
          .createTable('passkey')
          .addColumn('id', 'text', (column) => column.primaryKey())
          .addColumn('name', 'text')
          .addColumn('publicKey', 'text', (column) => column.notNull())
          .addColumn('userId', 'text', (column) => column.notNull().references('user.id').onDelete('cascade'))
          .addColumn('credentialID', 'text', (column) => column.notNull().unique())
          .addColumn('counter', 'bigint', (column) => column.notNull())
          .addColumn('deviceType', 'text', (column) => column.notNull())
          .addColumn('backedUp', yesNo, (column) => column.notNull())
          .addColumn('transports', 'text')
          .addColumn('createdAt', instant)
          .addColumn('aaguid', 'text')
          .addColumn('host', 'text')
          .addColumn('used_at', 'bigint')
          .addColumn('removed_at', 'bigint')
          .execute()
        await db.schema.createIndex('passkey_user').on('passkey').column('userId').execute()
      },
    },
  }
}
