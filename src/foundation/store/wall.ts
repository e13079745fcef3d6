import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type ColumnUpdateNode,
  type DeleteQueryNode,
  type InsertQueryNode,
  IdentifierNode,
  type JoinNode,
  type KyselyPlugin,
  OnNode,
  OperationNodeTransformer,
  type OperationNode,
  OperatorNode,
  PrimitiveValueListNode,
  type QueryId,
  ReferenceNode,
  SchemableIdentifierNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
} from 'kysely'
import { OUTSIDE_THE_WALL } from './tables.ts'

/**
 * The workspace wall (architecture.md, rule 6): every query through this plugin sees, changes and adds only rows of `workspace`,
 * whatever it forgot to say. Tables named in OUTSIDE_THE_WALL have no workspace and are refused. On Postgres row-level
 * security stands behind it.
 */
export function wall(workspace: string): KyselyPlugin {
  const transformer = new WallTransformer(workspace)
  return {
    transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
    transformResult: ({ result }) => Promise.resolve(result),
  }
}

class WallTransformer extends OperationNodeTransformer {
  readonly #workspace: string

  constructor(workspace: string) {
    super()
    this.#workspace = workspace
  }

  protected override transformSelectQuery(node: SelectQueryNode, queryId: QueryId): SelectQueryNode {
    const inner = super.transformSelectQuery(node, queryId)
    if (inner.with) throw new Error('The wall does not look into WITH: write it as a subquery')
    return this.#within(inner, inner.from?.froms ?? [])
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, queryId: QueryId): UpdateQueryNode {
    const inner = super.transformUpdateQuery(node, queryId)
    if (inner.from || inner.with) throw new Error('The wall does not look into UPDATE … FROM or WITH')
    for (const update of inner.updates ?? []) this.#refuseMove(update)
    return this.#within(inner, inner.table ? [inner.table] : [])
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, queryId: QueryId): DeleteQueryNode {
    const inner = super.transformDeleteQuery(node, queryId)
    if (inner.using || inner.with) throw new Error('The wall does not look into DELETE … USING or WITH')
    return this.#within(inner, inner.from.froms)
  }

  protected override transformJoin(node: JoinNode, queryId: QueryId): JoinNode {
    const inner = super.transformJoin(node, queryId)
    const condition = this.#condition(inner.table)
    if (!condition) return inner
    return { ...inner, on: inner.on ? OnNode.cloneWithOperation(inner.on, 'And', condition) : OnNode.create(condition) }
  }

  protected override transformInsertQuery(node: InsertQueryNode, queryId: QueryId): InsertQueryNode {
    const inner = super.transformInsertQuery(node, queryId)
    if (!inner.into) throw new Error('An insert names its table')
    walledName(inner.into)
    if (!inner.columns || !inner.values || !ValuesNode.is(inner.values))
      throw new Error('The wall takes inserts of plain values only')
    if (inner.columns.some((column) => column.column.name === 'workspace'))
      throw new Error('The wall writes the workspace itself')
    const values = inner.values.values.map((row) =>
      PrimitiveValueListNode.is(row)
        ? PrimitiveValueListNode.create([...row.values, this.#workspace])
        : ValueListNode.create([...row.values, ValueNode.create(this.#workspace)]),
    )
    return { ...inner, columns: [...inner.columns, ColumnNode.create('workspace')], values: ValuesNode.create(values) }
  }

  #within<Query extends SelectQueryNode | UpdateQueryNode | DeleteQueryNode>(
    query: Query,
    tables: readonly OperationNode[],
  ): Query {
    const conditions = tables.map((table) => this.#condition(table)).filter((condition) => condition !== null)
    const [first, ...rest] = conditions
    if (!first) return query
    const all = rest.reduce((left, right) => AndNode.create(left, right), first)
    return {
      ...query,
      where: query.where ? WhereNode.cloneWithOperation(query.where, 'And', all) : WhereNode.create(all),
    }
  }

  /** `alias.workspace = ?` for a table; null for a subquery, which has been through the wall itself. */
  #condition(node: OperationNode): OperationNode | null {
    const table = AliasNode.is(node) ? node.node : node
    if (!TableNode.is(table)) return null
    const name = walledName(table)
    const alias = AliasNode.is(node) && IdentifierNode.is(node.alias) ? node.alias.name : name
    const column = ReferenceNode.create(ColumnNode.create('workspace'), tableNamed(alias))
    return BinaryOperationNode.create(column, OperatorNode.create('='), ValueNode.create(this.#workspace))
  }

  #refuseMove(update: ColumnUpdateNode): void {
    if (ColumnNode.is(update.column) && update.column.column.name === 'workspace')
      throw new Error('A row never changes its workspace')
  }
}

function tableNamed(name: string): TableNode {
  return { kind: 'TableNode', table: SchemableIdentifierNode.create(name) }
}

function walledName(node: TableNode): string {
  const name = node.table.identifier.name
  if (OUTSIDE_THE_WALL.has(name))
    throw new Error(`${name} stands outside the wall and is not reached through a workspace`)
  return name
}
