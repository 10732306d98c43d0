import { TRY_OUT_SIGNS } from '../../../words/en/plan.ts'
import './drawings.css'

/** The signs by which a try-out is judged. They are those of the result page. */
export const TryOutSigns = () => (
  <div className="signs">
    <div>
      <h3>{TRY_OUT_SIGNS.goOn}</h3>
      <ul>
        {TRY_OUT_SIGNS.pass.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
    <div>
      <h3>{TRY_OUT_SIGNS.stop}</h3>
      <ul>
        {TRY_OUT_SIGNS.fail.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
    </div>
  </div>
)
