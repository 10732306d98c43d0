import { AID_WORDS, DETAIL_FIELDS, INCOME_LABELS, ROLE_WORDS } from '../../../words/en/details.ts'
import { AID } from '../../../evidence/paths/path.ts'
import { STATE_IDS, STATE_NAMES } from '../../../evidence/states/states.ts'
import { INCOMES, ROLES, type Details } from '../../../model/person/answers.ts'
import { dropDetail, saveDetail } from '../../kept/draft.ts'
import { Choice } from '../../parts/Choice.tsx'
import { SelectField } from '../../parts/SelectField.tsx'

/** The optional details that sharpen a result. Each is saved as soon as it is given. */
export function DetailFields({ details: { income, state, aid, role } }: { details: Details }) {
  return (
    <>
      <p>{DETAIL_FIELDS.lead}</p>
      <SelectField
        {...DETAIL_FIELDS.income}
        options={INCOMES}
        words={INCOME_LABELS}
        chosen={income}
        onChoose={(value) => saveDetail('income', value)}
        onSkip={() => dropDetail('income')}
      />
      <SelectField
        {...DETAIL_FIELDS.state}
        options={STATE_IDS}
        words={STATE_NAMES}
        chosen={state}
        onChoose={(value) => saveDetail('state', value)}
        onSkip={() => dropDetail('state')}
      />
      <fieldset aria-describedby="aid-hint">
        <legend>{DETAIL_FIELDS.aid.label}</legend>
        <p className="hint" id="aid-hint">
          {DETAIL_FIELDS.aid.hint}
        </p>
        <div className="choices">
          {AID.map((kind) => (
            <Choice
              key={kind}
              type="checkbox"
              words={AID_WORDS[kind]}
              checked={aid?.includes(kind) ?? false}
              onChange={({ target }) => {
                const kinds = AID.filter((one) =>
                  one === kind ? target.checked : aid?.includes(one),
                )
                if (kinds.length === 0) dropDetail('aid')
                else saveDetail('aid', kinds)
              }}
            />
          ))}
        </div>
      </fieldset>
      <fieldset aria-describedby="role-hint">
        <legend>{DETAIL_FIELDS.role.label}</legend>
        <p className="hint" id="role-hint">
          {DETAIL_FIELDS.role.hint}
        </p>
        <div className="choices">
          {ROLES.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="role"
              words={ROLE_WORDS[one]}
              checked={role === one}
              onChange={() => saveDetail('role', one)}
            />
          ))}
          <Choice
            type="radio"
            name="role"
            words={DETAIL_FIELDS.role.undecided}
            checked={role === undefined}
            onChange={() => dropDetail('role')}
          />
        </div>
      </fieldset>
    </>
  )
}
