import { describe, expect, it } from 'vitest'
import { FAULTS } from '../../sandbox/faults/faults.js'
import { LAB_ANSWERS } from '../../sandbox/site/lab/labAnswers.js'
import { toExpectation } from '../../sandbox/site/lab/toExpectation.js'
import { toTrial } from '../../sandbox/site/lab/toTrial.js'
import { english } from '../../src/index.js'
import { openUnderFault, pressBook, readControls } from '../support/faultForm.js'

describe('the fault lab predicts the message of the form', () => {
  it.each(FAULTS.map(({ name }) => name))('%s', async (name) => {
    const trial = toTrial(name)
    const { heading } = toExpectation(trial, english)
    const isBooked = /^(booked|pending|series)$/.test(trial.ending)
    const mounted = await openUnderFault(name, {
      // Ten seconds in the lab, less here.
      params: { ...trial.params, ms: 200 },
      ...(trial.slug !== 'intro' && { slug: trial.slug }),
      props: { defaultValues: LAB_ANSWERS },
    })
    // Some controls are lazy-loaded.
    await expect.poll(() => document.querySelectorAll('.bf-skeleton')).toHaveLength(0)
    const before = readControls()
    await pressBook(mounted)
    const role = trial.ending === 'field' ? 'group' : 'heading'
    await expect.element(mounted.form.getByRole(role, { name: heading, exact: true })).toBeVisible()
    if (trial.ending === 'field')
      expect(document.querySelectorAll('.bf-error')).toHaveLength(trial.params.slugs?.split(',').length ?? 1)
    if (!isBooked && trial.ending !== 'verify') expect(readControls()).toEqual(before)
  })
})
