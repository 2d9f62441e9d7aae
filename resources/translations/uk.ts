<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>gradexplorer</name>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>a race has 1 to {most} racers, not {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>equal must be {one} or {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>budget must be a whole number, at least 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>weights must be 3 numbers, at least 0: of f, its gradient and its Hessian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>{file} could not be read: {says}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>the text is too long for its derivatives to be written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>writing this down in symbols took longer than {seconds} s; the numbers do not wait for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>the calculus process ended before it had an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>the calculus process was closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/answers.py" />
   <location filename="../../gradexplorer/descent/worked.py" />
   <location filename="../../gradexplorer/ui/symbols.py" />
   <source>too long to write down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/answers.py" />
   <source>as our rules give it: simplifying it took too long or has no words in our language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the line is longer than {limit} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the line is nested too deep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the line is not JSON: {fault}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>a request is a JSON object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>there is no key {key} in a request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the value of {key} does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the key {key} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the velocity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the momentum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean square of the gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean square of the steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>a small number against division by 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share that is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the weight decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share of the mean that is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share of the mean square that is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>m without its bias towards 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>s without its bias towards 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the largest s so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the number of the step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the longest gradient allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the momentum of this step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the momentum of the next step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the product of all μ so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>that product with the next μ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>the step of each coordinate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the growth of a step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the shrinking of a step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the gradient before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the Hessian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the direction of the step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the change of the gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share of the last direction that is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the point before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the direction before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the height after the step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the fall that the model promises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the fall that came, as a share of q</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the gradient without noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the best vertex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the worst vertex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the centre of the others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>a trial point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the height there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the change of the point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the sum of all squared gradients</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean whose sign is followed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the estimate of the inverse Hessian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the radius of trust</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>is not there yet after {n} steps</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>diverges after {n} steps</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>leaves the domain after {n} steps</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>ends at the {kind} ({place}) after {n} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>the digits of f − f* grow by the factor {order} a step over the last {count} steps: {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>quadratic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>faster than linear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>f − f* falls like 1/k^{power} over the last {count} steps: sublinear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>f − f* does not shrink over the last {count} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>f − f* shrinks by the factor {factor} a step over the last {count} steps: linear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical.py" />
   <source>box must be {count} numbers: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical.py" />
   <source>box must be of finite numbers, none beyond {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical.py" />
   <source>box must go from smaller to greater: {sides}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 minimum</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} minima</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 maximum</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} maxima</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 saddle</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} saddles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 degenerate point</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} degenerate points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the search ran out of time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>there was too much to search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the search was stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the second derivatives are too long to work out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f has a minimum at a kink near {here}: it has no gradient there, so that this is no critical point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f has a maximum at a kink near {here}: it has no gradient there, so that this is no critical point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{here} is degenerate: the Hessian is singular there, so that it is not proved to be alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{here} is not proved to be alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f is constant: every point is critical, and {here} stands for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the critical points from {lowest} to {highest} are not isolated: f is level along a whole curve or region, and {here} stands for all of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f has a kink near {here}, where it has no gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f is not defined at {here}, and close to it nothing could be decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>undecided at a kink, a jump, a pole or an edge of the domain from {lowest} to {highest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>undecided from {lowest} to {highest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>{found}; by the heights around it: a {shape}, {means}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>there is no critical point in this box, which is proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{counted}: the only critical point of this box, which is proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{counted}: all critical points of this box, each proved to be alone where it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>found {counted}; that there are no others is not proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>found no critical point; that there is none is not proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>and {count} more places could not be decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/ended.py" />
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>1 step</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/ended.py" />
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>{n} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up every way, like a bowl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends down every way, like a dome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up one way and down the other, like a saddle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up one way and not the other, like a trough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends down one way and not the other, like a ridge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground does not bend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up one way, down another, and a third way not at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a minimum: the gradient vanishes, and the Hessian has eigenvalues {values}, all positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a maximum: the gradient vanishes, and the Hessian has eigenvalues {values}, all negative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a saddle: the gradient vanishes, and the Hessian has eigenvalues {values}, of both signs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>degenerate: the gradient vanishes, but the Hessian has eigenvalues {values}: where one is zero, it does not tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a kink: the slopes from the two sides differ, so that there is no gradient and no Hessian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>not defined here, so that nothing can be said of the ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a slope: the gradient does not vanish, |∇f| = {slope}; {bends} (eigenvalues {values})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>known of this landscape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>found by the search for critical points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>where the path ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>no minimum is known: K looks for critical points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>this is the nearest minimum ({source})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>the nearest minimum is {place} ({source}), {distance} away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>−∇f points straight at the nearest minimum, {place} ({source}), {distance} away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>−∇f points {angle} away from the nearest minimum, {place} ({source}), {distance} away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/path.py" />
   <location filename="../../gradexplorer/session/limits.py" />
   <source>there is no method {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/path.py" />
   <source>the start needs {count} numbers: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/path.py" />
   <source>the coordinates of the start must be finite numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/race.py" />
   <source>no evaluation counts anything, so each racer takes up to {most} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/race.py" />
   <source>{most} steps are the most each of {count} racers takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/reading.py" />
   <source>the value is too large for a number of the machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{count} points read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{count} points read, of {paths} paths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{told}, of which every {stride}th is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{told}; row {row} lacks a number, so a path ends before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{name} has no column {missing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>a recorded path of {count} steps, at whose end f is not defined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>a recorded path of {count} steps: the slope went from {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Momentum and a rate for each coordinate together: every coordinate first moves by about the learning rate, however steep it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>m, s: moving means of g, g²;  m̂ = m / (1 − β₁ᵏ);  ŝ = s / (1 − β₂ᵏ);  x ← x − a m̂ / (√ŝ + ε)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Kingma &amp; Ba 2015, Algorithm 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Adam whose rate for a coordinate never grows again: it remembers the largest mean square.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>as adam, with s_max ← max(s_max, s) in the place of s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Reddi, Kale &amp; Kumar 2018, in PyTorch's form (the paper does not correct the means)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Adam with the weights pulled straight towards 0 by a share of themselves, apart from the gradient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>x ← x − a w x;  then as adam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Loshchilov &amp; Hutter 2019</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Adam with Nesterov's look ahead: the newest gradient counts more than in Adam.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>m, s as adam;  μₖ = β₁ (1 − 0.96^(kψ)/2);  x ← x − a ((1 − μₖ) / (1 − Πₖ) g + μₖ₊₁ / (1 − Πₖ₊₁) m) / (√ŝ + ε)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Dozat 2016, in PyTorch's form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Gives each coordinate its own rate, which falls with the sum of its squared gradients: steep ones slow down for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>s ← s + g²;  x ← x − a g / (√s + ε)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Duchi, Hazan &amp; Singer 2011</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>AdaGrad that forgets, with steps in the units of x: their size follows the sizes of the steps before. Starts very slowly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>s ← ρ s + (1 − ρ) g²;  d = √(u + ε) / √(s + ε) g;  u ← ρ u + (1 − ρ) d²;  x ← x − a d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Zeiler 2012</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Divides each coordinate's gradient by its recent size, so that all coordinates move alike; near a minimum it keeps stepping by about the rate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>s ← ρ s + (1 − ρ) g²;  x ← x − a g / (√s + ε)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Tieleman &amp; Hinton 2012 (their slide has decay 0.9, PyTorch 0.99: the first step is 3.2 or 10 times the rate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/bfgs.py" />
   <source>Learns the curvature from how the gradient changes, and so steps nearly like Newton's method without second derivatives.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/bfgs.py" />
   <source>p = −H g;  x ← x + a p;  H ← (I − ρ s yᵀ) H (I − ρ y sᵀ) + ρ s sᵀ,  ρ = 1/(y·s)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/bfgs.py" />
   <source>Broyden, Fletcher, Goldfarb, Shanno 1970; Nocedal &amp; Wright 2006, (6.17)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/conjugate_gradient.py" />
   <source>Bends each direction by the last one so that what was gained is not lost again: n steps are enough for a quadratic of n variables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/conjugate_gradient.py" />
   <source>p ← −g + β p;  x ← x + a p</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/conjugate_gradient.py" />
   <source>Fletcher &amp; Reeves 1964; Polak &amp; Ribière 1969; Nocedal &amp; Wright 2006, (5.41), (5.44)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/gradient_descent.py" />
   <source>Steps straight down the gradient; the learning rate times the slope is the length of a step, or a line search finds how far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/gradient_descent.py" />
   <source>x ← x − a g</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/gradient_descent.py" />
   <source>Cauchy 1847; Armijo 1966; Wolfe 1969; Barzilai &amp; Borwein 1988</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>A ball with momentum: each step keeps a share of the last velocity, so it rolls along valleys and may overshoot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>v ← m v + g;  x ← x − a v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>Polyak 1964, in PyTorch's form (the paper has the rate inside the velocity; the two differ once the rate changes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>Momentum that looks ahead: the gradient is taken where the velocity is about to lead, which brakes earlier.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>v ← m v + g;  x ← x − a (g + m v)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>Nesterov 1983, in the form of Sutskever et al. 2013 (as in PyTorch, the dots are the look-ahead points)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/nelder_mead.py" />
   <source>A triangle (in n variables, a simplex) that flips over its worst corner and stretches or shrinks as it goes; it never looks at a gradient. The learning rate scales the first triangle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/nelder_mead.py" />
   <source>reflect, expand, contract or shrink the simplex; x is its best vertex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/nelder_mead.py" />
   <source>Nelder &amp; Mead 1965; ties as in Lagarias et al. 1998</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>f has no second derivatives here, so Newton's step is not defined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>the Hessian is singular here, so Newton's step is not defined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>Jumps to the minimum of the quadratic that fits slope and curvature here; unmodified, to its saddle or maximum as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>H p = −g;  x ← x + a p</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>Nocedal &amp; Wright 2006, chapter 3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Moves every coordinate by exactly the learning rate, up or down, as the sign of a mean gradient says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>x ← x − a sign(β₁ m + (1 − β₁) g);  m ← β₂ m + (1 − β₂) g</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Chen et al. 2023</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Each coordinate has a step size of its own: it grows while the gradient keeps its sign and shrinks when it flips.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Δ ← Δ η⁺ or Δ η⁻ as g kept or changed its sign;  x ← x − Δ sign(g)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Riedmiller &amp; Braun 1993, in PyTorch's form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>f has no second derivatives here, so there is no quadratic model to trust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>the radius of trust has shrunk to nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>Believes a quadratic model within a circle: the circle grows where the model was right and shrinks where it was not. The learning rate scales the first radius.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>p = dogleg(g, H, Δ);  x ← x + p if f falls by a tenth of what the model says;  Δ ← Δ/4, Δ or 2Δ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>Powell 1970; Nocedal &amp; Wright 2006, algorithms 4.1, 4.2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how far a step goes for a slope of 1; the first trial of a line search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how many steps at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the walk has arrived where the slope is at most this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>climb instead of descend: the same rule on −f</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how the length of a step is found: fixed by the learning rate, or searched for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>Armijo: a trial that is too far is tried again times this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>Armijo, Wolfe: the share of the promised fall that must really come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>Wolfe: the slope along the line must sink to this share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the velocity that is kept from step to step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean gradient that is kept from step to step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean square (lion: the mean gradient) that is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean squares that is kept from step to step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean square that is kept from step to step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>keeps the division defined where the squares are 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how slowly the momentum warms up to beta1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>a step size grows by this factor where the gradient kept its sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>a step size shrinks by this factor where the sign flipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>no coordinate's step is smaller than this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>no coordinate's step is larger than this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>negative and tiny curvatures are made positive, so that each step leads down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how much of the last direction is kept: the formula for β</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the first radius within which the quadratic model is trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the radius never grows beyond this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how long the sides of the first triangle are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how the learning rate falls from step to step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>schedule: after so many steps the factor has worked once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>schedule: step and exponential multiply the rate by this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>standard deviation of Gaussian noise on each entry of the gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>another whole number gives other noise; the same one, the same noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>a gradient longer than this is shortened to it; 0 leaves it as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>pulls every coordinate towards 0 by this share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{told}; did you mean {meant}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{told}; there are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{method} has no setting {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be one of {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{told}; did you mean {near}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be a finite number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be greater than {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be at least {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be less than {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be at most {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>minimum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f rises all around</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>maximum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f falls all around</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/ui/kinds.py" />
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>saddle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>two ways lead up and two lead down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>monkey saddle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>three ways lead up and three lead down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>shoulder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f rises on one side and falls on the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>valley floor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f is level along a line and rises to its sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/ui/canvas/ridges.py" />
   <source>ridge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f is level along a line and falls to its sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>plateau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f is level all around</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>stays: f is flat this way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>zig-zags for ever</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>neither nears nor leaves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>falls away: curved downward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>flies apart, side to side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>arrives in one step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>goes straight in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>zig-zags across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>swings, period {period}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>over {most} steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>f has no finite second derivatives here, so nothing is known of how large the rate may be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}: f is not curved upward here, so no rate is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}, so the rate may be up to {formula} = {bound}; {rate} is {percent} % of that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>{told}: too large, each step overshoots farther than the last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}; the rate is searched for in each step, so none is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}; {method} gives each step a scale of its own, so no one rate is the largest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped after {steps}: the slope is at most {tolerance}, at a point where f has no second derivatives, such as a kink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped after {steps}: slope and Hessian vanish here, so they do not tell which way leads {way}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped after {steps}: the slope is at most {tolerance}, but the Hessian has the eigenvalue 0, so this may be a {goal} or a flat stretch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the start is a {goal} already: the slope there is {slope}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>arrived: after {steps} the slope is at most {tolerance}, at a {goal}, for the Hessian has {signs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped at a saddle: the slope vanishes, but the Hessian has eigenvalues {low} and {high}, so f falls one way and rises another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped at a minimum: the slope vanishes, but f rises from here, for the Hessian has {signs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped at a maximum: the slope vanishes, but f falls from here, for the Hessian has {signs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the positive eigenvalue {only}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the negative eigenvalue {only}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the positive eigenvalues {low} and {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the negative eigenvalues {low} and {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>positive eigenvalues, from {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>negative eigenvalues, from {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{told}; Newton's step, unmodified, goes to any point where the slope vanishes; modified, it would not come here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: f climbs without bound, above {far} after {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: f falls without bound, below {far} after {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the start is too far out: f or a coordinate there is beyond {far}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: after {steps} the numbers are beyond {far}; {negative}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: after {steps} the numbers are beyond {far}; try a smaller rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>at the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>at step {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged after {steps}: the rate {rate} exceeds {formula} = {bound} {where}, so each step overshoots farther than the last; try a smaller rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate is negative, so each step leads down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate is negative, so each step leads up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>f is not defined at the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>f has no slope at {place}, so there is no direction to go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>step {count} would leave the domain of f</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{told} at {beyond}, {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{told}; the walk ends at the last point that has a value, {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>no step from {place}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>no step from {place}: a line search needs a first trial greater than 0, and the rate is {rate}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the line search found no step from {place} that raises f enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the line search found no step from {place} that lowers f enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>no step was asked for; the slope here is {slope}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>not there yet: in {steps} the slope went from {first} to {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{most} steps are the most a walk takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate is 0, so no step moves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the noise of the gradient keeps the walk from resting; a schedule would calm it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate could be larger, here anything below {formula} = {bound}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>a coordinate moves by about the rate in each step, however steep f is, so {steps} of {rate} reach about {reach}; a larger rate or more steps would go farther</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>more steps would go on from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>exceeds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>reaches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating: the rate {rate} {word} {formula} = {bound} here, so each step jumps across the valley; try a smaller one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating: the steps stay about as long as the rate {rate}, however small the slope, so they cross the minimum to and fro; a smaller rate or a schedule would let them settle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating: each step points against the one before and the slope does not fall; try a smaller rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating about a kink: the gradient turns round without getting smaller, so with the rate {rate} each step stays {length} long; a schedule that lowers the rate would let it settle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked.py" />
   <source>not defined here: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked.py" />
   <location filename="../../gradexplorer/descent/worked_made.py" />
   <location filename="../../gradexplorer/ui/numbers.py" />
   <source>not defined here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>not differentiable here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no second derivative here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>flat here: no way is up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>{slope} along this axis, but f is not differentiable here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>not differentiable here: {left} from the left, {right} from the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>not differentiable here: {behind} behind, {ahead} ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/worked.py" />
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>As it can be typed here again, each slider at its present value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/worked.py" />
   <source>LaTeX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>An equation for a paper or a slide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/worked.py" />
   <source>NumPy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>A Python function of numbers or arrays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/worked.py" />
   <source>PyTorch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>A Python function of tensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>JAX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>A Python function that JAX can trace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>SymPy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>A Python function of symbols</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/matplotlib_script.py" />
   <source>the derivative by {name} is too long to be written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>the formula is too long to be written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/matplotlib_script.py" />
   <location filename="../../gradexplorer/export/script.py" />
   <source>this function is too long to write down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/matplotlib_script.py" />
   <source>NumPy has no words for {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>a script is written with {known}, not {dialect}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>{dialect} has no words for {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>this function takes {count} operations: more than a script should hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>a line search with weight decay is not written as a script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/script_torch.py" />
   <source>torch.optim has no {what}; a script with NumPy can be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>it may not be written or read here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>this disk can only be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>it is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>the disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>your share of the disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>there is no room for a file of this size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>its name is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>the disk does not work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>the folder {folder} is no longer there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>formula = numbers put in = value, in one line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>the same as an equation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a line of Python; the names of other rows may stand in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>Tab-Separated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a table for a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>Markdown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a table for notes and notebooks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a tabular for a paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/applications.py" />
   <source>{name}^-1 has two meanings: write 1/{name}(...) or name the inverse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/applications.py" />
   <source>{name} needs an argument: {name}(...)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{shown} {named}, which has no meaning here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{shown} {named}: delete it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{shown} {named}: did you mean {meant}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{character} is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>An invisible character is in the way:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>infinity is not a number to calculate with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} stands for two values: write one of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: a formula here has no integrals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: a formula here has no limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: derivatives are computed, not typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: only numbers are compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>angles are in radians: write degrees as x*pi/180</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>only real numbers are understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <location filename="../../gradexplorer/expression/program.py" />
   <source>something is missing after {sign}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>a second bar | is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>this else has no if before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes {least} or {most} arguments, not {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes one argument, not {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes {least} arguments, not {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{sign} is not expected here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>this is a list of values; a function here has one value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>a text in quotation marks has no number value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>this is a list, not one number; brackets in formulas are round</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>something is missing before {sign}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>a single = cannot stand inside an expression; to compare, write ==</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{sign} cannot stand inside an expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>decimals are written with a point, as in 0.5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>an if needs its else: a if condition else b</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes {least} arguments or more, not {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>a fraction: above and below the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/words.py" />
   <source>square root</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>brackets as high as what they hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/words.py" />
   <source>absolute value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>the term for i = 1, 2, up to 10, added up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>the term for i = 1, 2, up to 10, multiplied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>one value or another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>a function without a command of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>largest whole number not above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>less than or equal to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>greater than or equal to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>this has no value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>it is not defined here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>this has no value: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>a negative number to this power is not real; the real cube root is cbrt(...)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>this has no real value: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/derive.py" />
   <source>this derivation is too long to write down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/derive.py" />
   <source>{word} has no derivative by its order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>constants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>the variable itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>sum rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>difference rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>sum and difference rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>constant factor rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>product rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>quotient rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>reciprocal rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>power rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>power rule, chain rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>exponential rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>general power rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>piece by piece</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>each case has its own derivative; where cases meet, value and slope must agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>a condition as a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>0 or 1, and flat; it jumps where its two sides meet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>as above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>this derivative has been worked out before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>tidied up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>numbers multiplied, factors in order, 0 and 1 left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>the derivative of the smaller one; none where both are equal, unless theirs are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>the derivative of the larger one; none where both are equal, unless theirs are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>derivative of {word}, chain rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>derivative of {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>{formula}, where {part} is not 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>{formula}, where it does not jump</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u where the condition holds, else v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>the value behind the first condition that holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u to the power v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u^2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>2 to the power u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>10 to the power u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>1/sqrt(u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>1/u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u, kept between low and high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>0 below zero, 1 above, 1/2 at zero; heaviside(u, v) is v at zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u - floor(u): what is behind the decimal point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u, kept between 0 and 6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u, kept between -1 and 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Bessel function of the first kind, of order 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Bessel function of the first kind, of order 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>arc secant: acos(1/u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>arc cosecant: asin(1/u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>arc cotangent, between 0 and pi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>inverse hyperbolic secant: acosh(1/u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>inverse hyperbolic cosecant: asinh(1/u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>inverse hyperbolic cotangent: atanh(1/u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u degrees in radians: u*pi/180</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u radians in degrees: u*180/pi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>3.14159..., half the way round the circle of radius 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>2.71828..., the base of the natural logarithm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>6.28318..., once round the circle of radius 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Greek letter: a slider; {name}(...) is the function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Greek letter: a slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/forms.py" />
   <source>{name} takes x alone, or x, the mean and the deviation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/grammar.py" />
   <source>a sign is missing between {left} and {right}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/grammar.py" />
   <source>nothing can be picked from a list: name each coordinate, as x and y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>{name} already has a meaning: choose another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>something is missing after =</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>something is missing after :</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>a def begins as in: def f(x, y):</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>the arguments in a definition are names, as in f(x, y)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>{name} stands twice among the arguments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>an argument without a value cannot follow one with a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/inline.py" />
   <source>the definitions grow too large when they are put into one another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a closing bracket {closer} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a semicolon cannot stand inside brackets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>{name} is not allowed: a name begins with a letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>imports are not needed: np. and math. are understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{word} is not allowed: a formula has no statements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{dotted} is not allowed: only np., math. and the like</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a point stands here without a number before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{number}j is imaginary: only real numbers are understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>numbers are written in base ten here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{number} is too large: the largest is about 1.8e308</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a raised sign needs a raised number after it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>this exponent is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a quotation mark has no meaning here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a backslash stands here without a command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a point stands here without a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>brackets are nested more than {deepest} deep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>this {closer} closes nothing: an opening bracket is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{closer} is expected here, not {found}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a line cannot end inside brackets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a bracket or a bar belongs after {typed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a text has no number value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>this is a table of values, not one number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>of environments only cases is understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>{sign} closes nothing here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>this number is too large: the largest is about 1.8e308</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>a subscript is a name or a whole number, as in x_1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>{typed} is unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>{typed} is unknown: did you mean {meant}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>the closing {sign} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>&amp; stands only between a value and its condition, in cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>a subscript stands here without a name before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <location filename="../../gradexplorer/expression/program.py" />
   <source>a function here has at most {most} variables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <source>only a whole number, counted from 0, can stand here, as in {name}[0]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <source>each coordinate of {name} needs one name of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <source>{name} stands for the whole list here: write out the coordinates, as in {name}[0]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/meaning.py" />
   <source>{dialect} has no {word}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>more than {deepest} signs in a row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>!! is not understood: write (...!)!</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>there is nothing in these brackets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>function {call} of this text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>argument of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>here {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>a text can have {longest} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>type a function of x and y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>this holds or does not hold, and is no number: write where(..., 1, 0)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>{name} cannot name a variable or parameter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>at most {most} different variables can be given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>the value of {name} is not a finite number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>this line has no name, and only the last line is drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>something is missing after return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>{name} needs a line that begins with return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>only assignments and a return may stand in the body of a def</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>as many names as values stand on both sides of =</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/reading.py" />
   <source>this is nested more than {deepest} deep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Powers bind tighter than the minus before them, and are put together from the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Side by side is a product like any other, read from left to right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A minus before a term holds for the whole term.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Without brackets a function takes all up to the next sum, product sign or function.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>An exponent at the name of a function belongs to its value, but -1 means the inverse function.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A name before a bracket is a factor unless it is the name of a function.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Only x, y and z are taken apart; all other letters that stand together are one name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>log is the natural logarithm, as in Python.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A bar opens where a number could begin, and closes where not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Comparisons in a chain hold together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>% is the remainder, with the sign of the divisor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>E is the number e, and 2e is 2 times e, but 2e3 is 2000.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A sum or product sign covers what follows up to the next plus or minus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A number beside a fraction multiplies it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>After a command of LaTeX without braces only one letter or digit is meant, but in x^10 the whole number is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>The cube root of a negative number is real; every other root is a power, and needs a positive number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>In LaTeX e^{{...}} is the exponential function.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>In LaTeX a percent sign begins a comment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A coordinate of a list has the name the text gives it, else that of the list and its number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A slider that counts the terms of a sum is a fixed number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is defined by itself: recursion is not allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} works on lists: write the terms out, as in p[0]**2 + p[1]**2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is unknown: did you mean {meant}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>no function is called {name}; a product is {name}*(...)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is used before it is defined: move its definition up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is not a number to calculate with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>None is not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>{sign} is written {sign}_{{i=1}}^{{10}} and then a term</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>{name} is written {name}(i, 1, 10, i*x)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>an index runs between whole numbers: write {name} = 10 above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>the first and the last index are whole numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>this has more than {most} terms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/typeset.py" />
   <source>nothing can follow the case for everything else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/typeset.py" />
   <source>a case is written: value &amp; condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>As on a calculator: signs of multiplication and brackets may be left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>With the signs of a book: bars, roots, raised numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Python and NumPy; np., math., torch. and jnp. are understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Every other name becomes a slider that starts at 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Definitions, one a line; the last line is drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A function of your own, used below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Variables with other names: those of f(...)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>More than two variables: two of them are the axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>One variable: a curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A def, pasted from a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A lambda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>SciPy's way: one list of coordinates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>LaTeX, with or without dollar signs around it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>LaTeX with cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>One value or another, as in NumPy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Several cases, and what holds otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>One value or another, as in Python</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A comparison is 1 where it holds, and 0 elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A sum over an index; prod(...) multiplies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Greek letters by name or as such: \theta and Tab give θ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>What stands behind # is a comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u + v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u - v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u times v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u divided by v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>division by zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>a power that is not real: a negative base with a fractional exponent, or zero to a negative power</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>minus u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &lt; v, else 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &lt;= v, else 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &gt; v, else 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &gt;= v, else 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u = v, else 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u and v differ, else 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where both hold, else 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where one or both hold, else 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u does not hold, else 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>v where the condition u holds, else w; only the branch taken is looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>no case of the piecewise applies here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>seam(k, p, q, r)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>square root of a negative number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>real cube root; cbrt(-8) is -2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>e to the power u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>exp(u) - 1, exact near 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>natural logarithm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log of a number that is not positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logarithm to base 10</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logarithm to base 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(1 + u), exact near 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sine, of radians</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cosine, of radians</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>tangent, of radians</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>tangent at an odd multiple of pi/2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cotangent, 1/tan(u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cotangent at a multiple of pi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>secant, 1/cos(u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>secant at an odd multiple of pi/2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cosecant, 1/sin(u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cosecant at a multiple of pi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc sine, in radians</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc sine of a number outside -1 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc cosine, in radians</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc cosine of a number outside -1 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc tangent, in radians</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>angle of the point (v, u), in radians: atan2(y, x)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the angle of the origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic sine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cosine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic tangent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cotangent, 1/tanh(u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cotangent of 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic secant, 1/cosh(u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cosecant, 1/sinh(u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cosecant of 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic sine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic cosine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic cosine of a number below 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic tangent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic tangent of a number not between -1 and 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>-1, 0 or 1: the sign of u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>largest whole number not above u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>smallest whole number not below u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>nearest whole number; halves go to the even one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>whole part: u without its decimals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>remainder of u divided by v, with the sign of v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the smaller one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the larger one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sqrt(u^2 + v^2) without overflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>error function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 - erf(u), exact for large u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>gamma function; gamma(n + 1) is n!</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>gamma at zero or a negative whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logarithm of |gamma(u)|</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>derivative of lgamma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>digamma at zero or a negative whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the u-th derivative of digamma, at v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>polygamma at zero or a negative whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u!, which is gamma(u + 1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the factorial of a negative whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>beta function: gamma(u)*gamma(v)/gamma(u + v)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>beta where an argument or the sum of both is zero or a negative whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse of erf</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse error function of a number not between -1 and 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>Bessel function of the first kind, of whole order u, at v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>besselj of an order that is not a whole number from -1000 to 1000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>spherical Bessel function of whole order u, at v; sphericalj(0, v) is sin(v)/v</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sphericalj of an order that is not a whole number from 0 to 1000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sin(pi*u)/(pi*u), and 1 at 0, as in NumPy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>density of the standard normal distribution; normpdf(x, mean, deviation) of any other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>probability below u in the standard normal distribution; normcdf(x, mean, deviation) in any other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(u/(1 - u)), the inverse of sigmoid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logit of a number not between 0 and 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1/(1 + exp(-u))</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(1 + exp(u)) without overflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>max(u, 0); its subgradient at 0 is 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u where it is positive, u/100 where not; leaky_relu(u, slope) with another slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u where it is positive, exp(u) - 1 where not; elu(u, a) with a times that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u*normcdf(u)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u*sigmoid(u), also called swish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u*tanh(softplus(u))</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u/(1 + |u|)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(sigmoid(u)) without overflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(exp(u) + exp(v)) without overflow: a smooth max; of any number of arguments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u^2/2 where |u| is at most 1, |u| - 1/2 beyond</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <location filename="../../gradexplorer/field/levels.py" />
   <source>f is not defined anywhere in this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <source>the heights are those chosen by hand; Home shows all that fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <source>the heights fit what is seen of the curve, without what runs off to a pole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <source>the heights fit what is seen of the curve, from {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>f is {value} everywhere in this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels in equal steps of {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>{told}; the values near a pole are left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels in powers of ten down from {origin}: half of the view lies in the highest {part} % of the values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels in powers of ten up from {origin}: half of the view lies in the lowest {part} % of the values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels with equally much of the view between one and the next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>{count} levels as typed, {seen} of them in this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>{told}, moved so that one goes through the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/trust.py" />
   <source>undersampled: f changes faster than pixels can show; zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/trust.py" />
   <source>contour lines would lie too close together to be drawn; zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/trust.py" />
   <source>floats run out here: f changes by less than it is rounded to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/typed_levels.py" />
   <source>type heights such as 0, 1, 2.5, 10</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/typed_levels.py" />
   <source>{word} is not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/field/typed_levels.py" />
   <source>at most {most} levels, not {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>type a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>{name} has no value: numbers, constants and sliders have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>this has no value: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>this number is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/formulas.py" />
   <source>this is too long to work with: more than {limit} operations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>a coordinate is not a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>no value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>the numbers grow too large here to be worked with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>{reason}: {part} is {value} here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>its argument</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/formula/trusted.py" />
   <source>rounding: doubles say {value}, the value is {exact}: no digit can be trusted</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/formula/trusted.py" />
   <source>rounding: only {n} digits of {value} can be trusted; the value is {exact}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/formula/trusted.py" />
   <source>rounding: only {n} digits of the gradient can be trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/functions.py" />
   <source>{name} is not a parameter of this function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>typing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>move the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>move the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>fit the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>return to a view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>stretch the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>move {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>reset the settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the number of steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>walk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>show {layer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>hide {layer}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>type the levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the number of levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the number of arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>add a flow line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>remove the flow lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>change the axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>load {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>this has more than {most} bytes: it is no session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line {line} is not UTF-8 text: this is no session file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line 1: there is nothing in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>it is nested too deep to be a session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>there is a number in it that is too long to be one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>the file ends too soon, in line {line}: a part of it is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line 1 does not begin with {brace}: this is no session file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line {line}, column {column}: this is not JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>the key {key} stands there twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>{name} is not JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>a number of {count} digits is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>format: this is not a session of Gradient Explorer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>version: this is not the number of a version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>version: {found} is newer than {known}, the newest that this program reads; a newer Gradient Explorer wrote this file, and can open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>version: this file of version {older} cannot be understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{one} or {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this text has {length} characters, at most {most} are allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not one of {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not a finite number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not between {low} and {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>an object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this is not a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this is not a list of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{count} entries are more than the {most} allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this is not an object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this key is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{low} is not below {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{low} to {high} is no part of the plane that can be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>low = {low} is not below high = {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>step = {step} is no step for a slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{count} racers are more than the {most} allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{count} recorded numbers are more than the {most} allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>a recorded path has a point at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>each point has one number for each of the columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>level_values has {count} entries, at most {most} are allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>turn the direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>choose the local model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>pin a probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>move the pin {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>rename the pin {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>remove the pin {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>remove the pins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>add a racer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>add {count} racers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>remove a racer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>remove all racers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>hide a racer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>show a racer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>set the terms of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>walk as a racer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/shared.py" />
   <source>a shared session may have up to {most} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/shared.py" />
   <source>a shared session begins with {prefix}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/session/shared.py" />
   <source>after {prefix}: a part of the shared text is missing or changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/actions.py" />
   <source>Pictures (*.png *.svg *.pdf *.tex *.py *.gif)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/actions.py" />
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Export the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/actions.py" />
   <source>Export the table of steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/actions.py" />
   <source>Tables (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/actions.py" />
   <source>With NumPy (*.py)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/actions.py" />
   <source>With PyTorch (*.py)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/actions.py" />
   <source>Export a script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>diverges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>leaves the domain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>stuck at: {kind}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/canvas.py" />
   <source>Map of the function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/canvas.py" />
   <source>Curve of the function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/canvas.py" />
   <source>Probe at {place}; f is {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>region of trust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>what a gradient as long could reach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>simplex before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>simplex after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>steepest descent, then Newton</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>full Newton step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>brought along by momentum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>added by the gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>against the mean gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>without looking ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>trial, rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>trial, taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/ridges.py" />
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>valley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>length ∝ √slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>length ∝ log slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>length ∝ slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>arrows show the direction only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <location filename="../../gradexplorer/ui/descent/steps_model.py" />
   <location filename="../../gradexplorer/ui/kinds.py" />
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>{says} (comes with a later version)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Descent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Learn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Begin a new session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Open a session file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Save the session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Save &amp;As…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Save the session under another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Picture, animation, table, code and script: looked at first, in the size and the colours you choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Export &amp;Picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Write what the canvas shows as PNG, SVG, PDF, TikZ, a Matplotlib script or an animated GIF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Export &amp;Table…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Write the table of steps as CSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Export S&amp;cript…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Write a Python script that walks the same way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>P&amp;rint…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>The picture on paper, looked at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Close Gradient Explorer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Take back the last thing you did, whatever it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Do again what was taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Copy Session as Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the whole session into the clipboard as one line of text, to be sent to somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>P&amp;aste Session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Open the session that was copied as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Copy P&amp;icture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put what the canvas shows into the clipboard, as dots and as vectors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Copy &amp;Values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put what is read at the probe into the clipboard, as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Edit the &amp;Function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go to the field where the function is typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Preferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Digits, colours, letters, defaults</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go back to the box that was loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Fit the View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show where something happens: critical points, the probe and its path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Previous View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go back to the view before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Next View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go to the view you went back from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Zoom &amp;In</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>See less of the plane, larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Zoom &amp;Out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>See more of the plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Equal Axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>One unit as long on both axes, so that the gradient meets its contour at a right angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Drag from one point to another: distance, difference of f, mean slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Remove the Picked Flow Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Take away the flow lines added with Ctrl and a click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>F&amp;ull Screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Nothing but the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>To the &amp;Centre</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the probe in the middle of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Find Critical Points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Look for every point of the view where the gradient vanishes, and prove that there are no others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>To the &amp;Nearest Critical Point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the probe on the nearest point where the gradient vanishes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Pin It Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Leave a pin where the probe stands, to be compared with; a click with Shift pins any place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show the &amp;Direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>A circle about the probe: turn its handle, and read the slope in that direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the &amp;Gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the gradient; once more: against it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the C&amp;ontour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the level line; once more: the other way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the &amp;First Axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the first axis: its partial derivative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the &amp;Second Axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the second axis: its partial derivative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Turn the Direction &amp;Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Five degrees against the clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Turn the Direction &amp;Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Five degrees with the clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>To the &amp;End of the Path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the probe where the walk ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Play or Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Walk the path step by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Step &amp;Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>One step on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Step &amp;Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>One step back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show the &amp;Whole Path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show every step of the walk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Gallery of Landscapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Famous test functions; one click loads one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>How to &amp;Read the Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>What the colours, lines and arrows say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Lessons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Short lessons on gradients and descent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>What May Be &amp;Typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ways to write a function, every word, and how the program reads what can be read in two ways</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Keyboard Shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Every key and what it does; keys can be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;About Gradient Explorer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>What this is, its version and its licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copy &amp;As</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>With &amp;Gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copy as {notation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copy with &amp;Gradient as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>Nothing was copied: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copied as {notation}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>A point by numbers: that it is there, and alone, is not proved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>Proved to be there, and alone in a box around it; a double click puts the probe there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>An eigenvalue of the Hessian: the curvature along one of its two axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Nothing searched yet. Press K or the button: every point of the view with a level tangent plane is looked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>These belong to another function or other parameters; search again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Found in another view; search again for this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Table of the critical points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Search the View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Look for every critical point of the view (K)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Probe to the Nearest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Put the probe on the nearest one (J)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>End the search, and keep what it has found so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Share of the view that is decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>%p % decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>What the search found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Searching…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>No walk from here: put the probe where f is defined, and there will be steps to work out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>The start: no step has been taken yet. Press . for the first one, or Space to play them all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Step {step} of {last}, by {method}: f falls from {before} to {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Step {step} of {last}, by {method}: f rises from {before} to {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Step {step} of {last}, by {method}: f stays from {before} to {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Which step this is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Left and right go to other steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Copy this step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Copy this step as LaTeX: formulas, numbers and results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Copied as LaTeX: this step, line by line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>No step was taken from here: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>The step as arithmetic, line by line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>What the letters stand for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>Formula of this line, typeset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>The formula with the numbers of this step put in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>What comes out of this line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <location filename="../../gradexplorer/ui/race/model.py" />
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>tolerance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>ascent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>line search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>shrink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>c1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>c2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <source>momentum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>beta1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>beta2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>rho</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>epsilon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>momentum decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>increase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>decrease</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>min step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>max step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>modified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>beta</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>radius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>max radius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>simplex size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>schedule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>schedule every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>schedule factor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>weight decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>auto</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>½ /s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>1 /s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>2 /s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>5 /s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>15 /s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>60 /s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Descent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Verdict on the descent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Why the walk ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>The step that is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Method of descent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>The rule that makes each step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>How far each step goes: the gradient is multiplied by this. Too large and the walk flies apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Number of steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>How many steps the walk may take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Play the descent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Walk step by step; press again to pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>One step forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Table of steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Show or hide the table of all steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Steps a second while it plays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>How fast the walk is played: steps a second, or all of it in about four seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Step that is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Drag to any step of the walk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>learning &amp;rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>s&amp;teps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>{speed:g} /s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>No walk from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>step {step} of {last}: f = {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Pause the descent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>oscillating</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>diverging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>Learning rate, on a logarithmic scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>Drag the learning rate. Green: the walk goes straight in; amber: it crosses the valley to and fro; red: it flies apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>The method's update</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>The formula of one step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>The method's source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Where it was published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Settings of the method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Everything else the method can be told: momentum, line search, schedule, noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Reset the settings of the method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Give the method its own settings again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>{says} (its own: {default})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>The learning rate beside its limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>Largest curvature along the walk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <location filename="../../gradexplorer/ui/descent/steps_model.py" />
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>λmax</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>λmax of the Hessian along the walk; above the red line the rate is too large there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>No walk from here: put the probe where f is defined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>At step {at}: {told}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <source>Stability by learning rate and momentum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <source>The brighter, the fewer steps; red: the walk flies apart. Click to take that rate and momentum; the ring is where you are, the star Polyak's best pair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>the learning rate alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Click to walk with that setting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Where the walk ends, by learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>f above the best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Steps to rest, by learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>steps to rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Where the walk ends, by two settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Setting swept beside the learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Sweep one more setting, and see a map instead of a curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Walk with the &amp;best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Take the settings with which the walk comes to rest soonest, or else ends lowest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>What the sweep shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>sweep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>and {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>no {name} of these does: every walk diverges or leaves the domain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>best: {values}, at rest after {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>best: {values}, which ends lowest, at f = {loss}; none is at rest yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/table.py" />
   <source>Table of the steps of the descent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/table.py" />
   <source>Every step of the walk; click a row to go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>What the walk does along each direction of curvature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>Along each eigenvector of the Hessian a step multiplies what is left by 1 − aλ (with momentum: by a root z); negative, the walk crosses the valley; beyond 1 in size, it flies apart. A tenth of the distance is left after so many steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>× a step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>the walk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>1/10 after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/expression_editor.py" />
   <source>Function of x and y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/expression_editor.py" />
   <source>Type a function, such as sin(x) + y^2/4. Other names, as in a*x^2, become sliders; a line above may say a = 2.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/expression_editor.py" />
   <source>Type a function, such as sin(x) + y^2/4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Ctrl+Space offers words, \alpha Tab is α</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>What is wrong with the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Change the text as proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Change the text as proposed (Alt+Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Delete it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Change it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Add {put}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Use {put}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>working out …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>The function and its partial derivatives, typeset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>f, typeset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>Partial derivative of f by {name}, typeset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/offers.py" />
   <source>Words that begin like this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>Gallery of landscapes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Gallery of landscapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>Famous test functions, each with its box and a start that suits it; one click loads one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>slider, at {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>variable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>Offer &amp;Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>That text has {count:,} characters; a function may have 10,000 at most. Nothing was put in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>simplifying was stopped: as the rules give it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>How long the derivatives have been simplified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>Stop simplifying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>Leave the derivatives as the rules give them (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>simplifying … {taken:.0f} s of {limit:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>The picture is in the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>Nothing was copied: there is nothing to read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>The values at the probe are in the clipboard, as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Picture and animation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Table, code and script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <location filename="../../gradexplorer/ui/exporting/work.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>{name} could not be written: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>It is in {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>It is in the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>PNG: dots, for slides and the web</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>SVG: vectors, for Inkscape and the web</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>PDF: vectors, for print and papers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>TikZ: vectors in a LaTeX document's own letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Python: draws it again with Matplotlib</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>GIF: the descent, step by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>MP4: the descent as a film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>WebM: the descent as a film</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Like a print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>As in the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>The box alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Contour lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Derivative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>What the file is for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Pixels across, 96 to the inch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Pixels down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Dots to the inch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>300 is for print: lines and letters grow along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Steps a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>How fast the descent walks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>The colours of paper, lines and letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>All that is seen, or exactly the box that was asked for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Title above the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>How it went</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>How far the file is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Put the picture into the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>&amp;Save As…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>Choose a name, and write the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Ca&amp;ncel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Stop writing; a file that was there stays as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Dots to the &amp;inch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Steps a secon&amp;d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>T&amp;heme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/printing.py" />
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>What to write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>A table, the function, or a script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>With its &amp;derivatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>The text as it will be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>Put the text into the clipboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Table: the steps of the descent (CSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Table: the critical points (CSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Script: the descent with NumPy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Script: the descent with PyTorch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: as it can be typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: LaTeX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: NumPy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: PyTorch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: JAX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: SymPy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>There is no path to write down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>No critical points were searched for yet; K searches the view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>There is nothing to write down yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/work.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>{name} is not written: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/work.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>The picture is in {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Basins of Attraction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Where the descent ends from every start: a colour for each minimum, darker where it takes more steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Where ∂f/∂x or ∂f/∂y &amp;Vanishes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Two curves: on one the ground is level along x, on the other along y; where they cross, the gradient vanishes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Rid&amp;ges and Valleys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Crests and floors: the gradient runs along them, and across them f falls the most, or rises the most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Contour through the P&amp;robe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>All places of the same height as the probe's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Local &amp;Model at the Probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>f as its tangent plane, or to second order, has it: contour lines, and how far that holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Principal A&amp;xes at the Probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The two main directions of the Hessian: along one the ground bends most, along the other least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Way to the Nearest Mini&amp;mum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>From the probe to the nearest minimum that is known, and its angle with the way down, −∇f</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Flow Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Lines of steepest descent all over the plane, evenly spaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>P&amp;icked Flow Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The lines of steepest descent through the places you clicked with Ctrl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Known Minima</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>A star at each minimum that is known of this landscape of the gallery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Pi&amp;ns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Probes that stay where they were pinned, by a click with Shift or by P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Cr&amp;itical Points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Minima, maxima and saddles of the view, all of them and proved (K searches)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Inside a S&amp;tep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>What goes on inside the step that is shown, while you go through the steps: trials of a search, momentum, the rate of each coordinate, the region of trust, the simplex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The racers: each one's path in its own colour, its mark where it is at this step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/faults.py" />
   <source>Something went wrong in Gradient Explorer. Your work is kept, and the window goes on where it can. This report says what happened, and holds your session; copied into a mail, it helps to mend the fault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/faults.py" />
   <source>Gradient Explorer: a fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/faults.py" />
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/faults.py" />
   <source>Report of the fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/faults.py" />
   <source>&amp;Copy the Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/bar.py" />
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/bar.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Gradient Explorer sessions (*{suffix});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Open a session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} was not opened: {says}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>open {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} is open. Passed over, because unknown here: {keys}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Save the session as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Saved in {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} was not saved: {says}. Your work is still here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} was changed by another program since it was opened here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>&amp;Overwrite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>&amp;Open the Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>This session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{what} has changes that are not saved. Save them before you {doing}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Do &amp;Not Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>close the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>begin a new session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>The shared session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>Your work cannot be kept against a crash: {says}. Save it often.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>The session is in the clipboard, a text of {count} characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>This is not a session: {says}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>open the shared session</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>That text has {count} characters; a function may have {most} at most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>&amp;Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>Work that was kept cannot be read: {says}. It is in {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>&amp;Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>restore the other work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>&amp;Restore</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>Your work of {time} was not saved, but is kept: {what} ({more} more)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>Your work of {time} was not saved, but is kept: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/recent.py" />
   <source>Open &amp;Recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/recent.py" />
   <source>&amp;Clear the List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/chips.py" />
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/chips.py" />
   <source>Only landscapes with the tag “{tag}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>What to notice in this landscape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Where this landscape comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Search {count} landscapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Tags: {tags}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Source: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Search the gallery</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Words from name, formula, source, tags or description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Filter by tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Choose by tags: convex, many minima, ML loss…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Landscapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>No landscape has all of this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Tags ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Ways to write a function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Where two readings are possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Functions and constants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Greek letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>is {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>For example: {example}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Also written {others}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Type {name} and Tab.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/licences.py" />
   <source>Licences of what this program is made from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/licences.py" />
   <source>Licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/opening.py" />
   <source>What may be typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Nothing like that. Try a shorter word, such as log or root.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Search what may be typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Search: a word, a sign, what it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>What may be typed, and what it means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>meaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>More about the chosen row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>&amp;Draw this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Put it into the editor in place of what stands there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>&amp;Insert at the cursor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Put the word in where the cursor stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>Put the &amp;Probe Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>P&amp;in This Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Flow Line from Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Contour Line at This Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>Centre the &amp;View Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Zoom In Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>Copy the C&amp;oordinates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>degenerate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>kink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>undefined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/layers/level.py" />
   <source>the probe's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>slice at {places}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>{name} goes to {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>{said}; the path is projected: {ends}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>{named} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>What the gradient and the eigenvalues of the Hessian say of the ground here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Hessian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The matrix of the second derivatives, row by row, within the plane that is seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>principal axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The eigenvalues of the Hessian: the curvatures along its two main directions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The largest eigenvalue over the smallest: the larger, the more descent zig-zags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>along u</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The curvature along the direction of the dial: how fast the slope grows along it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Taylor's polynomial about the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>How far from the probe the model may be trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>way down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The gradient is a local thing: −∇f need not point at a minimum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Model over the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Its contour lines, and a veil where it is further off than allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Principal axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The two main directions at the probe, longest where the ground bends least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Nearest minimum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The way there, and its angle with −∇f</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>tangent plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>second order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Order of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The tangent plane knows the slopes alone; the second order bends with the ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Error allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>How far the model may be off where it still counts as good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>of |f|</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Count the error as a part of |f| there, instead of in f's own units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>&amp;error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>f″ = {bend}: it does not bend here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>f″ = {bend}, as a circle of radius {radius}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>∞: along one axis the ground does not bend at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>{kappa}: it bends alike along both axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>{kappa}: it bends {times} times as much along one axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>u · H u = {bend}, u at {angle}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>there is none: f lacks a derivative here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>{error} of |f|</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>there is no model to compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>within {within} of f so close to the probe alone that it is not seen: zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>within {within} of f all over the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>within {within} of f up to {distance} away, whichever way one goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>&amp;Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The height as colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Contour &amp;Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Lines of equal height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Contour &amp;Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The height on each contour line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Gradient &amp;Arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The gradient as arrows, on a grid or on the contour lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Derivative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The curve of the slope, dashed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The walk of the descent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Direction at the Probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The circle that turns the direction, and the slope along it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Pro&amp;be</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The probe and its gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Lines at round coordinates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>As the &amp;System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>High &amp;Contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Like a &amp;Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Undo {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Redo {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Layers of the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Tools</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>What the picture shows: colours, lines, arrows, path, probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>What to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Put the probe; the path starts from it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Drag the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Move it; every number follows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Drag the plane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Pan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Zoom about the pointer; with Ctrl along x, with Shift along y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Alt and drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Zoom to a box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Shift and click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Pin a probe: drag it, and compare it with the probe in the panel Pins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Click a mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Put the probe exactly on a critical point or a pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>D, then drag the handle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Turn the direction in which the slope is asked for; it catches at ∇f and the contour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Ctrl and click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Draw the line of steepest descent through this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>M, then drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Measure: distance, difference of f and mean slope between two points; Esc ends it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Double click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Fit the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Nudge the probe; with Shift finer, with Ctrl coarser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Gradient Explorer {version}

Type a function of two variables; see its landscape, its gradient and the path a descent takes down it.

Free software under the MIT licence. It uses Qt for Python (LGPL), pyqtgraph, NumPy, contourpy, SymPy and ziamath.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The height of the landscape: dark is low, bright is high.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Contours: along a line the height stays the same. Where lines are close, the ground is steep.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Small arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The gradient: the way up, at a right angle to the contour. A longer arrow is steeper ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The point you read. Its large arrow is the gradient there; the panel PROBE has its numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Gradient descent from the probe: each step against the gradient, learning rate times slope long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Blank ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The function has no value there, such as the logarithm of a negative number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>About Gradient Explorer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>&amp;Licences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Every work this program is made from, with its version and its licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>How to read the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>Use another name, as in a*x^2 + y^2, and a slider for it appears here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>{count} more names have no slider here; the text can set them, as in {name} = 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>Parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>Where sliders come from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Parameter {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Drag to change {name}; the picture follows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Variable {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Drag to move the probe along {name}; the picture is the slice through the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Value of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>The value of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Sweep {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Let {name} run to and fro over its range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Smallest {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Where the slider begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Largest {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Where the slider ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Step of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>How far one move of the slider goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>held: the picture is the slice through the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>Axes and variables held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>Variable across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>The variable along the axis across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>Variable up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>The variable along the axis upwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>What the sliders below are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>acr&amp;oss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>u&amp;p</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>Spread of the contour levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>How the heights of the contour lines are spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>Number of contour levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>About how many contour levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>How the picture is made: levels, arrows, colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Choices about the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Number of levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Heights of the levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Heights for the contour lines, with spaces or commas between; Enter draws them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>What is wrong with the heights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Number of arrows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Arrows along each side of the box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Where arrows stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Where arrows point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>What the length of an arrow says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Colours of the heights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Coloured by slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Gentle slopes pale, steep ones red</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Num&amp;ber</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Automatic levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>The spread of contour levels that shows this landscape best</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Even levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Every contour the same height above the last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Logarithmic levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Contours ever closer towards the lowest ground: for deep narrow valleys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Equal-area levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>As much ground between each two contours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Levels through the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>One contour goes through the probe, and stands out; the others follow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Typed levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>The heights typed under Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>On a grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Evenly spaced, at the middles of equal squares</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>On the contours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Each with its foot on a contour line, at a right angle to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Uphill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>The gradient: the steepest way up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Downhill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Against the gradient: the way a descent goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Root of the slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Four times as steep is twice as long: steep and gentle ground are both seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Twice as steep is twice as long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Logarithm of the slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Ten times as steep is a third of the length longer: for slopes of all sizes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>All the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Only the direction is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Viridis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From violet to yellow; evenly stepped to the eye, and safe for the colour-blind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Cividis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From blue to yellow; looks nearly the same to eyes that see no red or no green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>CET CBL2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From black over blue and yellow to white, for eyes that see no red or no green</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>CET L1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From black to white, for paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>The letter on the canvas; a double click renames it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>The length of the gradient there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>What the gradient and the Hessian say of the point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>How much higher f is there than at the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>How far it is from the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>The rise from the probe to it, over the distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Nothing pinned yet: click the map with Shift, or press P to pin the place of the probe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Differences are counted from the probe. Drag a pin on the map; a double click puts the probe on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Table of the pinned probes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>What can be done with pins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Pin the Probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Leave a pin where the probe stands (P)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Take away the pin of the row that is selected (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Remove All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Take away every pin; undo brings them back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>The whole table, for a spreadsheet or a script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>&amp;Tab-Separated, for a Spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>&amp;Comma-Separated (CSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/pinning.py" />
   <source>{name} is pinned: drag it; View, Panels, Pins compares it with the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/pinning.py" />
   <source>There are {most} pins already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/view.py" />
   <source>A pin's name has 1 to {most} letters, and no two pins have the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/view.py" />
   <source>The table of pins was copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>x from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>x to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>y from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>y to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>&amp;Reset All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>Everything as it was at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Choose a row, click into the field and press the keys you want.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Keys and gestures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Search the keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Search for a word or a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>New keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>What these keys do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>&amp;Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>As at &amp;First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Keys of every action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Action</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} is needed where text is typed; choose other keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} does “{action}” now; used here, it no longer does that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} counts on the canvas and in the table of steps; elsewhere it can still be typed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} is free for “{action}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>No keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>For paper</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The colours of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Significant &amp;digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>How many digits numbers are shown with, at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>&amp;Angles in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The unit in which directions are said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Radians</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>View at the &amp;start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The part of the plane that a new session shows: from and to, across and up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Size of &amp;letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The size of all letters, in points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Lan&amp;guage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The language of the window, from the next start on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>&amp;Projector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Everything larger, to be read from the last row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/dial.py" />
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>Direction of the slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/dial.py" />
   <source>Drag the handle: the slope D_u f along it peaks at the gradient, the blue needle, and vanishes along the contour. Arrow keys turn it, Shift finer, Ctrl coarser; G gradient, L contour (level line), X and Y axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/dial.py" />
   <source>{angle:.1f} degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>along the gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>It turns with the gradient: the steepest way up, wherever the probe goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>along the contour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>It turns with the contour line: no rise and no fall, wherever the probe goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>at an angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>It stays at this angle, wherever the probe goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>In which direction the slope is asked for; the dial, the canvas and the sections share it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>Angle of the direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>Degrees from the first axis, against the clock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>Slope along the direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>The directional derivative: how fast f rises per unit along u. It is ∇f · u, the length of the gradient times the cosine of the angle between the two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>About the slope along the direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/others.py" />
   <source>How fast f changes when only this coordinate grows: the formula and its value here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/others.py" />
   <source>Partial derivative by {name} at the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Terms that nearly cancel leave few digits; compared with a calculation in as many digits as it takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Value at the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>The height of the landscape at the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>First partial derivative at the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Second partial derivative at the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Gradient at the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>The partial derivatives as one arrow: it points the way up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Slope at the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>The length of the gradient: the rise per unit along the steepest way up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Angle of steepest ascent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Counter-clockwise from the first axis, in degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Kind of point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>What the second derivatives say of the ground here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Digits that hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place.py" />
   <source>{text}: {fault}. The probe stays where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place.py" />
   <source>{text} is too far away: a coordinate is at most {limit}. The probe stays where it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Where the probe stands across: a number, or pi/2, sqrt(2), -1/3, the name of a slider; the arrow keys step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Where the probe stands up: a number, or pi/2, sqrt(2), -1/3, the name of a slider; the arrow keys step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Probe, first coordinate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Probe, second coordinate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>&amp;x</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>&amp;y</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>What is wrong with the place typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>along ∇f: the steepest way up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>along the contour: neither up nor down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>against ∇f: the steepest way down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>The ground slopes here: the gradient is not zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A valley floor: flat, and it rises on every side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A summit: flat, and it falls on every side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A pass: flat, rising one way and falling another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>Flat, and the second derivatives alone do not say what it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A fold: the slopes from the two sides differ, so there is no gradient.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>The function has no value here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>f is {undefined}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{ratio}: {left} from the left, {right} from the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no slope here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no gradient here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <location filename="../../gradexplorer/ui/status.py" />
   <source>slope {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>slope {length} = {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill to the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill to the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill in this slice at {angle}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill at {angle}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>this slice is level here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>flat: no way is up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no direction here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>D_u f: {back} behind, {ahead} ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>u at {angle}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{head}: a kink, so the slopes behind and ahead are told apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{head}: level in every direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{head}, {angle} off ∇f: |∇f| · cos {angle}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{kind} · Hessian eigenvalues {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>The eigenvalues of the Hessian are the curvatures along its two main directions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>an inflection, or a flatter minimum or maximum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>does not bend here: f″ = 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>bends upwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>bends downwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>f by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <location filename="../../gradexplorer/ui/race/model.py" />
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>Slope by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>What the curves are drawn against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>Against steps, or against evaluations of f, gradient and Hessian as the race counts them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>by step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>by evaluations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>&amp;logarithmic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>Powers of ten of f above the best: linear convergence is a straight line, faster one bends down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>How fast the walk converges, or the point under the pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>f − f*</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>evaluations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>{name}, step {step}: f = {value}, slope {slope}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>There is no race to write down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{file} could not be written: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{count} rows are in {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{file} could not be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>racer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>Who races; the box shows it on the canvas or hides it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How many steps it took</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How often f was evaluated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How often the gradient was evaluated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How often the Hessian was evaluated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>final f</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>f where it ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>The slope where it ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How far from the nearest minimum it ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>convergence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How fast f comes to the minimum's: by a factor a step (linear), faster, or slower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>Why it ended, in a word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>Why it ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>linear, × {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>order {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>like 1/k^{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Results of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What there is to say of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>How a race begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Nobody races yet. Add the method and settings of the DESCENT panel as a racer, change them there, and add again; or enter many at once. All start at the probe, and move with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Add to Race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Enter the method that is chosen in the DESCENT panel, with its settings, from the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Add Many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Enter many racers at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>All &amp;First-Order Methods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Every method that takes one gradient a step, each with a learning rate that suits this landscape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>All &amp;Methods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Every method there is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from a &amp;Grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From 4 × 4 places of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from a &amp;Ring</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From 12 places around the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from R&amp;andom Places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From 20 places of the view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from the &amp;Pins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From each pinned probe (Shift and a click pins one)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from Where I &amp;Click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>While this is on, each click on the canvas enters a racer there; Esc ends it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Copy or save the results, or read a recorded path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Copy the Results</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>As a table for a spreadsheet, in the order shown (Ctrl+C)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Save the Results…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>As CSV, a line for each racer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Save All &amp;Paths…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>As CSV, a line for each step of each racer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Read a Recorded Path…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Points from a CSV file, such as the log of a training run, drawn and measured beside the racers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Re&amp;move the Chosen Racers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Take the racers of the chosen rows out of the race (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Remove A&amp;ll Racers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Nobody races</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What all racers have the same of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Fair by steps, or by evaluations: a step of Newton costs more than one of Adam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Budget of each racer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>How many steps, or evaluations, each racer has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What an evaluation of f counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What an evaluation of the gradient counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What an evaluation of the Hessian counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Play the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Play all together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Step of the race</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Drag to any step of the race; with equal evaluations, to any share of the budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Where the race stands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>each has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>step {tick} of {reach}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>{spent} of {budget} evaluations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>there is nobody to enter: no probe is pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>Click on the canvas to enter a racer there; Esc ends it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>The results are copied, a row for each racer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>Read a recorded path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>Save the race</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>{n} rows are in {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>There is no walk to write down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>The script is in {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f along the first axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f along the second axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f along a direction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>Direction of the third section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>What can be done here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>Drag the dot, or click: the probe moves along the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>Sections are for functions of two variables or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>along {name}: {what} = {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>distance from the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Click to put the probe, drag to pan, turn the wheel to zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Under the pointer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>The point under the pointer and f there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>How the picture was made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>State of the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>How long the last picture took</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>catching up …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/suited.py" />
   <source>{says} (needs two variables)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/suited.py" />
   <source>{says} (for a function of one variable)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>The surface needs OpenGL, which this screen does not offer, or the package PyOpenGL, which is not installed. Everything else works without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>There is no landscape to raise: the surface is for functions of two variables or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>Drag turns, the wheel comes nearer, a click puts the probe. Heights follow the scale of the colours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>About the surface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>The surface in three dimensions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>Drag from one point to another to measure; Esc ends it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>This is as near as it goes: floats run out here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>This is as far as it goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>distance {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>f is not defined at an end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>mean slope {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/undo/list.py" />
   <source>The beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/undo/list.py" />
   <source>Undo list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/undo/list.py" />
   <source>Everything you did, in order; click an entry to go back to it, or forward again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Worked at the Probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Everything at the probe: formula, numbers put in, value; a derivative unfolds into its rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Critical Points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Where the gradient vanishes: every such point of the view, its kind, and whether that is proved to be all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Surface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>The landscape in three dimensions, with its path and gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Undo List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Everything you did, in order; a click goes back to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Se&amp;ctions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>f along both axes and along any direction through the probe, with the tangent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Step as &amp;Arithmetic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>The step that is shown, worked out: the formula, its numbers put in, and what comes out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Local Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Near the probe: the kind of ground and why, its principal axes, a model of it, and the way to a minimum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Pins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>The pinned probes as a table: f, slope and kind at each, and how far from the probe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Sta&amp;bility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>How large the learning rate may be here, and what the walk does along each direction of curvature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Methods and settings race from one start, or one method from many, each with the same steps or evaluations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Loss and Slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>f and slope by step or by evaluations, of the walk and of every racer, and how fast they converge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>S&amp;weep of Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>How the descent ends for every learning rate, and for every value of one more setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>FUNCTION</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>PARAMETERS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>GALLERY</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>PROBE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>DESCENT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>STEPS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/wiring.py" />
   <source>Learning rate {rate:g}: with {own:g}, its own, {method} would not get down from here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/wiring.py" />
   <source>{name}: {notice} (learning rate {rate:g})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/answering.py" />
   <source>simplified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/answering.py" />
   <source>the same, in its shortest form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy {head} as {notation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy All as a &amp;Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy This &amp;Line as Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy This Line as LaTeX</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy Its &amp;Derivation as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copied: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/says.py" />
   <source>rounding: no digit can be trusted; the value is {exact}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/says.py" />
   <source>rounding: no digit can be trusted</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/worked/says.py" />
   <source>rounding: only {n} digits can be trusted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Its rules, line by line: press → or click the arrow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Everything at the probe: formula, numbers put in, value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Formula</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Numbers put in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Nothing to work out yet: type a function, and click the canvas to put the probe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>At {point}  ·  → unfolds a derivative into its rules  ·  right-click copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Where this is worked out, and what can be done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Copy a row, or all as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>The chosen row as text, LaTeX, NumPy or PyTorch; all rows as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gradexplorer/written.py" />
   <source>{name} is not a variable of this function</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Rosenbrock's banana</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>ill-conditioned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>The valley is found at once; along its curved floor the slope is tiny, and the minimum at (1, 1) is far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Himmelblau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>many minima</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Four minima of equal depth: which of them a descent finds depends on where it starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Booth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>convex</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A plain bowl whose axes stand oblique: two equations in two unknowns, solved by walking downhill.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Matyas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A valley along the diagonal that falls so gently that most of the steps are spent on its floor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Zakharov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Two steep walls with a broad trough between them: what suits the trough is a thousand times too much for the walls.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Trid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A convex bowl that is easy for all; a good first test of a method you have written yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Dixon-Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A valley bent like a horseshoe, with a minimum on each of its arms and a saddle at its bend.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Beale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Steep cliffs in the corners around a nearly flat floor: a learning rate that suits one is wrong for the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Freudenstein-Roth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>From the usual start at (0.5, -2) nearly every method ends in the wrong minimum, at height 48.98 instead of 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Cube</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Rosenbrock's valley along a cubic: at the bend in the middle its floor is almost level.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Jennrich-Sampson</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A sum of ten squares that cannot all be zero: the minimum is 124.36, at x = y, between walls as steep as exponentials.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Goldstein-Price</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Heights from 3 to a million: only logarithmic levels show the floor, and only tiny learning rates survive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>McCormick</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A wave running down a slanted trough: the two hollows seen here are the first of an endless row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Branin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three equal minima along one curved valley, at -π, π and 3π.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three-hump camel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three hollows, the middle one lowest; between them two saddles, where descent hesitates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Six-hump camel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Six minima in three pairs: turn the picture by half a turn and it is the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Styblinski-Tang</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>One term for x and one for y: the two coordinates descend without knowing of each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Peaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three hills and three hollows, one of them very shallow; far out the plain is flat and descent hardly moves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Franke</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Two hills, a slope and one hollow on the unit square: made to test how well scattered heights can be filled in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Dekkers-Aarts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A wall a hundred thousand times as steep as the floor: across it every rate is too large, along it too small.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Barrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>undefined regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Defined inside a triangle only, and infinitely high at its sides: interior-point methods walk here. A step too long leaves the domain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Half a sphere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Outside the circle there is nothing; towards its rim the slope grows without bound, though the height does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Sum of three exponentials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The textbook's own example for the line search: convex, but no quadratic, and steeper to the right than to the left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Steiner's problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Which number has the greatest root of its own degree? The answer is e, twice here; left of and below the axes there is no value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Unequal means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>poles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The sum of three numbers whose product is 1: at least 3, and that only where all are equal. Beyond the axes, at the poles, all would change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Limit that is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>non-isolated minima</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>On every straight line into the origin the height goes to 0, on the parabola y = x^2 it stays 1/2: at the origin there is no value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Quarters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Constant along each ray, and so different from each side at the origin: both partial derivatives would exist there, and yet no limit does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Dipole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>physics</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The potential of a positive and a negative charge: descent follows a field line from one pole into the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Lagrange points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Star and planet in a frame that turns with them: three saddles on the axis, and two hills, at equal distances from both, where things can rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Müller-Brown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>A model of a chemical reaction: the valleys are substances, the saddles between them what it costs to turn one into the next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Hénon-Heiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>A star's potential in a galaxy: a hollow with three exits, the saddles at height 1/6, in a triangle of straight level lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Pendulum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The energy by angle and speed: the level lines are the motions, closed where the pendulum swings, wavy where it goes round.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Predators and prey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>What stays constant while foxes and hares come and go: each level line is one cycle. Fewer than no hares are not defined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Cone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <source>non-smooth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The slope is 1 everywhere but at the tip, where there is no gradient: with a fixed step descent leaps over the minimum for ever.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Sum of distances from the axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>On the creases the gradient is undefined; descent reaches one and then zigzags along it in steps that never shrink.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Larger of two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>A pyramid upside down: on each face only one coordinate changes the height, on the edges both do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Wolfe's kinked slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>With exact line searches steepest descent converges to the origin, though f falls without end along the crease to the left of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Demyanov-Malozemov</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The minimum lies where three sheets meet; the crease that leads to it is a valley with a sharp floor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Highest of three</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Three smooth bowls, and always the highest counts: at (1, 1) all three are 2, and no gradient is zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Crescent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The crease is a circle; descent reaches it at once and has then to follow it round to the bottom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Nesterov's kinked valley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Rosenbrock's valley with a crease for its floor: descent reaches the crease in a few steps and is stuck on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Bukin 6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The valley floor is a kink with infinitely steep walls: descent leaps from side to side and cannot follow it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Alpine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Sharp valleys cross each other like streets; each crossing at height 0 is a minimum, the one at the origin among them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Terraces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Level steps: the gradient is zero wherever it exists, so that descent does not move at all. The lowest terrace is a square.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Three towns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The way to three towns together: from Fermat's point, the minimum, they are seen 120 degrees apart. At the towns there are kinks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Linear regression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>ML loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Weight and intercept of the line through eleven points: the valley is long because the data were not centred. The best line is v = 0.5 t + 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Linear regression, centred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The same eleven points, with their mean taken off first: the valley has become a bowl whose axes are those of the weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Absolute regression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Ten points on a line and one far off it: the sum of distances, unlike that of squares, hardly minds the odd one. The price is a landscape of facets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Huber regression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Squares for small residuals, distances for large ones: smooth like the first, and not to be impressed by one odd point like the second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Logistic regression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Damage to the O-rings of 23 space shuttle flights by temperature (°F): the colder, the likelier. Cross-entropy is convex, and flattens far out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Separable classes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Where a line parts the classes without a fault there is no minimum: the loss falls for ever while the weight grows like the logarithm of the steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Support vector machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Hinge losses and a small square: the minimum sits on a crease, where two of the points lie exactly on the margin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>L1 regularisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The penalty's crease catches the smaller weight and holds it at exactly 0: slide λ and see how long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>L2 regularisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Both weights shrink by the same factor, and neither ever becomes 0: slide λ, and the minimum wanders straight to the origin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Elastic net</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Both penalties together, on two weights that depend on each other: one slider makes for zeros, the other for small weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Neuron with two weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>One sigmoid, eight points, squared error: where the neuron is saturated the gradient is as good as zero, and a bad start stays bad.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Rectified neuron</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>In the lower left part the neuron is dead: no point wakes it, the loss is level, and the gradient is exactly zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Two layers, one weight each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The smallest deep network: the minima are two branches of a hyperbola, and training from small weights first lingers at the saddle between them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Deep chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Two neurons in a row: the gradient of the first weight is a product, and vanishes where either of them is saturated or the second is zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Mixture of two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Eight points, two bells whose names can be exchanged: hence two equal minima, and on the diagonal a saddle where both bells are one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Adversaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>One player goes down along θ, the other up along ψ, and so they would circle the saddle at the origin; a descent in both simply runs away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Dirac GAN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The smallest generative adversarial network: its equilibrium, the origin, is a saddle with both eigenvalues of equal size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Cliff</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>As in recurrent networks: one step onto the wall throws the weights far away. Clipping the gradient is the cure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ackley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ripples on a funnel: descent stops in the nearest ripple. The bottom is a kink, where the gradient does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Rastrigin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>A bowl carrying a hollow at nearly every whole-numbered point; only the one in the middle is the lowest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Griewank</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>From afar a plain bowl, from near a field of hollows, each hardly higher than the lowest one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Schwefel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>The lowest hollow sits in a corner, far from the second lowest: whoever follows the trend is led astray.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Egg crate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Sines on a bowl: nine hollows are in the picture, and their depth tells how far they are from the middle.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Lévy 13</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Corrugated both ways, and finer along one axis than along the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Bohachevsky</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>A bowl with ripples that do not fade towards the bottom: the last one before the minimum holds as well as the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Schaffer 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ever narrower ripples along two crossing valleys: the farther out, the smaller must a step be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Drop-wave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Rings around a drop: each trough is a whole circle of minima, and no descent leaves the ring it begins in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Shubert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Written as a sum of five waves for each axis. The minima come in pairs of equal depth, -186.73.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Michalewicz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ditches in a plain: away from them the ground is level to many digits and no slope points the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Easom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>A needle in a plain: start a little further out and the gradient vanishes before descent has gone anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Shekel's foxholes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Twenty-five holes of growing height in a table top (the five lowest are marked); between them there is no slope to follow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Cross-in-tray</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Four equal minima within a cross of sharp ridges, where the gradient does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Hölder table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Flat in the middle and deeper and deeper towards the corners, where the four lowest minima are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Bird</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Wings, a head and a tail, if you like; two minima of equal depth -106.76, one period apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Eggholder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>The lowest point of the box lies on its edge, at (512, 404.23): there the slope is not zero, and only the box holds a walker back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Trefethen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Thousands of hollows. The lowest, -3.30686864747523..., was asked for to ten digits: no descent finds it alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Weierstrass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Seven terms of a series whose limit has no derivative anywhere: zoom in, and there are hollows within the hollows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Bowl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>The level lines are circles, so every arrow points straight away from the minimum and descent runs straight to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Long valley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Steepest descent zigzags across the valley, the more so the larger a is; at learning rate 0.1 and a = 10 it never settles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Slanting valley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>The valley runs between the axes: a method with one rate for each axis, such as Adam or AdaGrad, gains nothing here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Quartic bowl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>flat bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>So flat at the bottom that the slope fades long before the minimum: descent slows down for ever, and Newton's method is slow too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Saddle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Along the x axis the origin looks like a minimum; one hair off the axis, descent turns away and falls for ever.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Monkey saddle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>At the origin the slope and the whole Hessian vanish: second derivatives cannot say what kind of point it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Double well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Start near the ridge: descent first runs to the saddle at the origin, lingers there, and then decides for one of the wells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Tilted double well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>One well is a little deeper than the other; descent takes the near one and never learns of the deep one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Two hills between two hollows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>A chessboard of hills and hollows: each boundary of four fields is a saddle, and the level line through it a straight line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Circle of minima</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>The minima are the whole circle (four are marked): along it one eigenvalue of the Hessian is zero, and the start decides where descent ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Flat valley</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Every point of the diagonal is a minimum (three are marked); descent ends at the one nearest to its start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Two parabolas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>On every straight line through it the origin is a minimum, and yet it is none: between the two parabolas the ground lies lower.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Sine ravine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Descent drops into the ravine at once and then follows its bends in steps of next to nothing; momentum takes the bends too wide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Flat and sharp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Two minima of nearly equal depth, one wide and one narrow: a step that is right in the wide one jumps clean out of the narrow one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Plateau</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Far out the slope is as good as gone though the minimum is far: descent crawls, while RMSProp and Adam, which divide by the slope, walk on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Hill and hollow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>All there is happens in one corner; elsewhere the plain is flat to many digits and no arrow is long enough to draw.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
