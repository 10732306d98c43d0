/** What you get, how long it takes, and what happens to your answers. */
export function BeforeYouStart() {
  return (
    <section className="section">
      <h2>Before you start</h2>
      <div className="side-by-side">
        <div>
          <h3>What you get</h3>
          <p>
            The path that may suit you best, with the reasons for it and the largest one against.
            What it takes in money, pay and months. What was ruled out, and what would change the
            answer.
          </p>
        </div>
        <div>
          <h3>How long it takes</h3>
          <p>
            About two minutes, perhaps longer with a screen reader. You need nothing at hand. “I’m
            not sure” is always an answer, and you can stop and come back on this device.
          </p>
        </div>
        <div>
          <h3>What happens to your answers</h3>
          <p>
            They stay on this device. We have no account for you and nowhere to send them. They
            travel only inside the link to your result, if you choose to share it.
          </p>
        </div>
      </div>
    </section>
  )
}
