import { describe, expect, it } from 'vitest'
import { allImports, importsOf } from './imports.ts'
import { brokenRule } from './rooms.ts'

describe('who may import whom', () => {
  it('holds for every import of the project', () => {
    const imports = allImports()
    expect(imports.length).toBeGreaterThan(200)
    const broken = imports.flatMap(({ file, imported }) => {
      const rule = brokenRule(file, imported)
      return rule === undefined ? [] : [`${file} → ${imported}:${rule.because}`]
    })
    expect(broken).toEqual([])
  })

  /** A planted violation for every rule: a guard that cannot fail guards nothing. */
  it.each([
    ['kernel', 'shared/kernel/clock.ts', 'shared/platform/config.ts'],
    ['platform', 'shared/platform/http/bind.ts', 'shared/demand/domain/vacancy.ts'],
    ['reference', 'shared/reference/levels.ts', 'shared/platform/config.ts'],
    ['templates', 'shared/messages/templates/demand.ts', 'shared/demand/domain/vacancy.ts'],
    ['domain', 'shared/demand/domain/lint.ts', 'shared/platform/dynamo/gateway.ts'],
    ['domain', 'shared/matching/criteria.ts', 'shared/platform/search/client.ts'],
    ['domain', 'shared/talent/domain/talent.ts', 'shared/accounts/use-cases/find-organisation.ts'],
    ['routes', 'shared/demand/routes/vacancies.routes.ts', 'shared/demand/store/vacancies.ts'],
    ['store', 'shared/demand/store/vacancies.ts', 'shared/talent/store/talents.ts'],
    ['pages', 'shared/bulletins/pages/bulletin.tsx', 'shared/bulletins/store/bulletins.ts'],
    ['use cases', 'shared/demand/use-cases/post-vacancy.ts', 'shared/talent/store/talents.ts'],
    ['use cases', 'shared/demand/use-cases/post-vacancy.ts', 'shared/demand/routes/vacancies.routes.ts'],
    ['wiring', 'functions/public/wiring.ts', 'functions/desk/wiring.ts'],
    ['functions', 'functions/desk/demand/bindings.ts', 'shared/demand/store/vacancies.ts'],
    ['functions', 'functions/desk/demand/bindings.ts', '@aws-sdk/lib-dynamodb'],
    ['functions', 'functions/desk/demand/bindings.ts', 'functions/public/site/texts.ts'],
    ['infra', 'infra/openapi.ts', 'functions/public/site/home.page.tsx'],
  ])('%s: %s may not import %s', (room, file, imported) => {
    expect(brokenRule(file, imported)?.room).toBe(room)
  })

  it('sees value, type, side-effect and dynamic imports', () => {
    const text =
      "import { a } from '../a.ts'\nimport type { B } from '#shared/b.ts'\nimport './c.css'\nexport { d } from './d.ts'\nconst e = await import('./e.ts')\n// import x from 'y'\n"
    expect(importsOf('shared/x/domain/f.ts', text).map((one) => one.imported)).toEqual([
      'shared/x/a.ts',
      'shared/b.ts',
      'shared/x/domain/c.css',
      'shared/x/domain/d.ts',
      'shared/x/domain/e.ts',
    ])
  })
})
