<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>gradexplorer</name>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>a race has 1 to {most} racers, not {count}</source>
   <translation>ein Rennen hat 1 bis {most} Läufer, nicht {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>equal must be {one} or {other}</source>
   <translation>equal ist {one} oder {other}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>budget must be a whole number, at least 0</source>
   <translation>budget muss eine ganze Zahl sein, mindestens 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>weights must be 3 numbers, at least 0: of f, its gradient and its Hessian</source>
   <translation>weights sind 3 Zahlen, mindestens 0: von f, vom Gradienten und von der Hesse-Matrix</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>{file} could not be read: {says}</source>
   <translation>{file} konnte nicht gelesen werden: {says}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>the text is too long for its derivatives to be written down</source>
   <translation>der Text ist zu lang, um seine Ableitungen hinzuschreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>writing this down in symbols took longer than {seconds} s; the numbers do not wait for it</source>
   <translation>die Symbole dazu brauchten länger als {seconds} s; die Zahlen warten nicht darauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>the calculus process ended before it had an answer</source>
   <translation>der Rechenprozess endete, bevor er eine Antwort hatte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>the calculus process was closed</source>
   <translation>der Rechenprozess wurde beendet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/answers.py" />
   <location filename="../../gradexplorer/descent/worked.py" />
   <location filename="../../gradexplorer/ui/symbols.py" />
   <source>too long to write down</source>
   <translation>zu lang, um es hinzuschreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/answers.py" />
   <source>as our rules give it: simplifying it took too long or has no words in our language</source>
   <translation>wie die Regeln es ergeben: das Vereinfachen dauerte zu lang oder lässt sich hier nicht ausdrücken</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the line is longer than {limit} bytes</source>
   <translation>die Zeile ist länger als {limit} Byte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the line is nested too deep</source>
   <translation>die Zeile ist zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the line is not JSON: {fault}</source>
   <translation>die Zeile ist kein JSON: {fault}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>a request is a JSON object</source>
   <translation>eine Anfrage ist ein JSON-Objekt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>there is no key {key} in a request</source>
   <translation>in einer Anfrage gibt es keinen Schlüssel {key}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the value of {key} does not fit</source>
   <translation>der Wert von {key} passt nicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the key {key} is missing</source>
   <translation>der Schlüssel {key} fehlt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the point</source>
   <translation>der Punkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the gradient</source>
   <translation>der Gradient</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the learning rate</source>
   <translation>die Lernrate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the velocity</source>
   <translation>die Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the momentum</source>
   <translation>das Momentum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean square of the gradient</source>
   <translation>der Mittelwert der quadrierten Gradienten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean square of the steps</source>
   <translation>der Mittelwert der quadrierten Schritte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the step</source>
   <translation>der Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>a small number against division by 0</source>
   <translation>eine kleine Zahl gegen Division durch 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share that is kept</source>
   <translation>der Anteil, der behalten wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the weight decay</source>
   <translation>der Gewichtsabbau</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share of the mean that is kept</source>
   <translation>der Anteil des Mittelwerts, der behalten wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share of the mean square that is kept</source>
   <translation>der Anteil des mittleren Quadrats, der behalten wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean gradient</source>
   <translation>der mittlere Gradient</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>m without its bias towards 0</source>
   <translation>m ohne seine Verzerrung gegen 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>s without its bias towards 0</source>
   <translation>s ohne seine Verzerrung gegen 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the largest s so far</source>
   <translation>das bisher größte s</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the number of the step</source>
   <translation>die Nummer des Schritts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the longest gradient allowed</source>
   <translation>der längste erlaubte Gradient</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the momentum of this step</source>
   <translation>das Momentum dieses Schritts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the momentum of the next step</source>
   <translation>das Momentum des nächsten Schritts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the product of all μ so far</source>
   <translation>das Produkt aller bisherigen μ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>that product with the next μ</source>
   <translation>dieses Produkt mit dem nächsten μ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>the step of each coordinate</source>
   <translation>der Schritt jeder Koordinate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the growth of a step</source>
   <translation>das Wachsen eines Schritts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the shrinking of a step</source>
   <translation>das Schrumpfen eines Schritts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the gradient before</source>
   <translation>der Gradient davor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the Hessian</source>
   <translation>die Hesse-Matrix</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the direction of the step</source>
   <translation>die Richtung des Schritts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the change of the gradient</source>
   <translation>die Änderung des Gradienten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share of the last direction that is kept</source>
   <translation>der Anteil der letzten Richtung, der behalten wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the point before</source>
   <translation>der Punkt davor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the direction before</source>
   <translation>die Richtung davor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the height</source>
   <translation>die Höhe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the height after the step</source>
   <translation>die Höhe nach dem Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the fall that the model promises</source>
   <translation>der Abstieg, den das Modell verspricht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the fall that came, as a share of q</source>
   <translation>der wirkliche Abstieg, als Anteil von q</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the noise</source>
   <translation>das Rauschen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the gradient without noise</source>
   <translation>der Gradient ohne Rauschen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the best vertex</source>
   <translation>die beste Ecke</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the worst vertex</source>
   <translation>die schlechteste Ecke</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the centre of the others</source>
   <translation>der Schwerpunkt der anderen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>a trial point</source>
   <translation>ein Versuchspunkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the height there</source>
   <translation>die Höhe dort</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the change of the point</source>
   <translation>die Änderung des Punktes</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the sum of all squared gradients</source>
   <translation>die Summe aller quadrierten Gradienten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean whose sign is followed</source>
   <translation>der Mittelwert, dessen Vorzeichen gefolgt wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the estimate of the inverse Hessian</source>
   <translation>die Schätzung der inversen Hesse-Matrix</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the radius of trust</source>
   <translation>der Vertrauensradius</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>is not there yet after {n} steps</source>
   <translation>
    <numerusform>ist nach {n} Schritt noch nicht am Ziel</numerusform>
    <numerusform>ist nach {n} Schritten noch nicht am Ziel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>diverges after {n} steps</source>
   <translation>
    <numerusform>divergiert nach {n} Schritt</numerusform>
    <numerusform>divergiert nach {n} Schritten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>leaves the domain after {n} steps</source>
   <translation>
    <numerusform>verlässt nach {n} Schritt den Definitionsbereich</numerusform>
    <numerusform>verlässt nach {n} Schritten den Definitionsbereich</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>ends at the {kind} ({place}) after {n} steps</source>
   <translation>
    <numerusform>endet nach {n} Schritt bei: {kind} ({place})</numerusform>
    <numerusform>endet nach {n} Schritten bei: {kind} ({place})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/bound.py" />
   <source>{method} looks where the constraint does not allow to go; first-order methods with a fixed rate obey it</source>
   <translation>{method} schaut dorthin, wohin die Nebenbedingung nicht lässt; Verfahren erster Ordnung mit fester Rate halten sie ein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/bound.py" />
   <source>no point that obeys the constraint was found near the start</source>
   <translation>nahe dem Start wurde kein Punkt gefunden, der die Nebenbedingung erfüllt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/compared.py" />
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>probe</source>
   <translation>Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>minimum</source>
   <translation>Minimum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/ui/kinds.py" />
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>saddle</source>
   <translation>Sattelpunkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>maximum</source>
   <translation>Maximum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <source>after {steps} no point that obeys the constraint was found near the next one</source>
   <translation>nach {steps} wurde nahe dem nächsten Punkt keiner gefunden, der die Nebenbedingung erfüllt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <source>arrived at the edge of the box: after {steps} f would only go on beyond {edges}</source>
   <translation>am Rand des Kastens angekommen: nach {steps} ginge es für f nur jenseits von {edges} weiter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <source>arrived on the curve: after {steps} ∇f = λ∇g with λ = {multiplier}, so f has no slope along it, at a {kind}</source>
   <translation>auf der Kurve angekommen: nach {steps} ist ∇f = λ∇g mit λ = {multiplier}, f hat also längs der Kurve keine Steigung: {kind}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <source>{told}, held by the box at {edges}</source>
   <translation>{told}, vom Kasten gehalten bei {edges}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <source>{kind} along it</source>
   <translation>{kind} längs der Kurve</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constraint.py" />
   <source>the bounds need {count} numbers: {names}</source>
   <translation>die Schranken brauchen {count} Zahlen: {names}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constraint.py" />
   <source>each bound must go from a smaller number to a greater one</source>
   <translation>jede Schranke muss von einer kleineren zu einer größeren Zahl gehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constraint.py" />
   <source>{name} is neither a variable nor a parameter of f</source>
   <translation>{name} ist weder Variable noch Parameter von f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>the digits of f − f* grow by the factor {order} a step over the last {count} steps: {kind}</source>
   <translation>die Stellen von f − f* wachsen über die letzten {count} Schritte je Schritt um den Faktor {order}: {kind}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>quadratic</source>
   <translation>quadratisch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>faster than linear</source>
   <translation>schneller als linear</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>f − f* falls like 1/k^{power} over the last {count} steps: sublinear</source>
   <translation>f − f* fällt über die letzten {count} Schritte wie 1/k^{power}: sublinear</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>f − f* does not shrink over the last {count} steps</source>
   <translation>f − f* nimmt über die letzten {count} Schritte nicht ab</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>f − f* shrinks by the factor {factor} a step over the last {count} steps: linear</source>
   <translation>f − f* schrumpft über die letzten {count} Schritte je Schritt um den Faktor {factor}: linear</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical.py" />
   <source>box must be {count} numbers: {names}</source>
   <translation>box besteht aus {count} Zahlen: {names}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical.py" />
   <source>box must be of finite numbers, none beyond {limit}</source>
   <translation>box besteht aus endlichen Zahlen, keine jenseits von {limit}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical.py" />
   <source>box must go from smaller to greater: {sides}</source>
   <translation>box geht vom Kleineren zum Größeren: {sides}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 minimum</source>
   <translation>1 Minimum</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} minima</source>
   <translation>
    <numerusform>{n} Minimum</numerusform>
    <numerusform>{n} Minima</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 maximum</source>
   <translation>1 Maximum</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} maxima</source>
   <translation>
    <numerusform>{n} Maximum</numerusform>
    <numerusform>{n} Maxima</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 saddle</source>
   <translation>1 Sattelpunkt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} saddles</source>
   <translation>
    <numerusform>{n} Sattelpunkt</numerusform>
    <numerusform>{n} Sattelpunkte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 degenerate point</source>
   <translation>1 entarteter Punkt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} degenerate points</source>
   <translation>
    <numerusform>{n} entarteter Punkt</numerusform>
    <numerusform>{n} entartete Punkte</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the search ran out of time</source>
   <translation>die Zeit für die Suche ist abgelaufen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>there was too much to search</source>
   <translation>es gab zu viel zu durchsuchen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the search was stopped</source>
   <translation>die Suche wurde abgebrochen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the second derivatives are too long to work out</source>
   <translation>die zweiten Ableitungen sind zu lang, um sie auszurechnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f has a minimum at a kink near {here}: it has no gradient there, so that this is no critical point</source>
   <translation>f hat ein Minimum an einem Knick nahe {here}: dort gibt es keinen Gradienten, es ist also kein kritischer Punkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f has a maximum at a kink near {here}: it has no gradient there, so that this is no critical point</source>
   <translation>f hat ein Maximum an einem Knick nahe {here}: dort gibt es keinen Gradienten, es ist also kein kritischer Punkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{here} is degenerate: the Hessian is singular there, so that it is not proved to be alone</source>
   <translation>{here} ist entartet: die Hesse-Matrix ist dort singulär, daher ist nicht bewiesen, dass der Punkt isoliert ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{here} is not proved to be alone</source>
   <translation>dass {here} isoliert ist, ist nicht bewiesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f is constant: every point is critical, and {here} stands for all</source>
   <translation>f ist konstant: jeder Punkt ist kritisch, {here} steht für alle</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the critical points from {lowest} to {highest} are not isolated: f is level along a whole curve or region, and {here} stands for all of them</source>
   <translation>die kritischen Punkte von {lowest} bis {highest} sind nicht isoliert: f ist entlang einer ganzen Kurve oder auf einem ganzen Gebiet eben, {here} steht für alle</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f has a kink near {here}, where it has no gradient</source>
   <translation>f hat einen Knick nahe {here}, wo es keinen Gradienten gibt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f is not defined at {here}, and close to it nothing could be decided</source>
   <translation>f ist bei {here} nicht definiert, und dicht daneben ließ sich nichts entscheiden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>undecided at a kink, a jump, a pole or an edge of the domain from {lowest} to {highest}</source>
   <translation>unentschieden an einem Knick, einem Sprung, einem Pol oder am Rand des Definitionsbereichs von {lowest} bis {highest}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>undecided from {lowest} to {highest}</source>
   <translation>unentschieden von {lowest} bis {highest}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>{found}; by the heights around it: a {shape}, {means}</source>
   <translation>{found}; nach den Höhen ringsum: {shape}, {means}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>there is no critical point in this box, which is proved</source>
   <translation>in diesem Rechteck gibt es bewiesenermaßen keinen kritischen Punkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{counted}: the only critical point of this box, which is proved</source>
   <translation>{counted}: der einzige kritische Punkt dieses Rechtecks, das ist bewiesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{counted}: all critical points of this box, each proved to be alone where it is</source>
   <translation>{counted}: alle kritischen Punkte dieses Rechtecks, jeder bewiesenermaßen isoliert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>found {counted}; that there are no others is not proved</source>
   <translation>gefunden: {counted}; dass es keine weiteren gibt, ist nicht bewiesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>found no critical point; that there is none is not proved</source>
   <translation>keinen kritischen Punkt gefunden; dass es keinen gibt, ist nicht bewiesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>and {count} more places could not be decided</source>
   <translation>und {count} weitere Stellen ließen sich nicht entscheiden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/ended.py" />
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>1 step</source>
   <translation>1 Schritt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/ended.py" />
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>{n} steps</source>
   <translation>
    <numerusform>{n} Schritt</numerusform>
    <numerusform>{n} Schritten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/ends.py" />
   <source>{kind} at the edge of the box</source>
   <translation>{kind} am Rand des Kastens</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/ends.py" />
   <source>{kind} along the curve</source>
   <translation>{kind} längs der Kurve</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up every way, like a bowl</source>
   <translation>der Boden ist in jeder Richtung nach oben gekrümmt, wie eine Schale</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends down every way, like a dome</source>
   <translation>der Boden ist in jeder Richtung nach unten gekrümmt, wie eine Kuppel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up one way and down the other, like a saddle</source>
   <translation>der Boden ist in der einen Richtung nach oben und in der anderen nach unten gekrümmt, wie ein Sattel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up one way and not the other, like a trough</source>
   <translation>der Boden ist in der einen Richtung nach oben und in der anderen nicht gekrümmt, wie eine Rinne</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends down one way and not the other, like a ridge</source>
   <translation>der Boden ist in der einen Richtung nach unten und in der anderen nicht gekrümmt, wie ein Grat</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground does not bend</source>
   <translation>der Boden ist nicht gekrümmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up one way, down another, and a third way not at all</source>
   <translation>der Boden ist in einer Richtung nach oben, in einer anderen nach unten und in einer dritten gar nicht gekrümmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a minimum: the gradient vanishes, and the Hessian has eigenvalues {values}, all positive</source>
   <translation>ein Minimum: der Gradient verschwindet, und die Hesse-Matrix hat die Eigenwerte {values}, alle positiv</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a maximum: the gradient vanishes, and the Hessian has eigenvalues {values}, all negative</source>
   <translation>ein Maximum: der Gradient verschwindet, und die Hesse-Matrix hat die Eigenwerte {values}, alle negativ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a saddle: the gradient vanishes, and the Hessian has eigenvalues {values}, of both signs</source>
   <translation>ein Sattelpunkt: der Gradient verschwindet, und die Hesse-Matrix hat die Eigenwerte {values}, mit beiden Vorzeichen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>degenerate: the gradient vanishes, but the Hessian has eigenvalues {values}: where one is zero, it does not tell</source>
   <translation>entartet: der Gradient verschwindet, aber die Hesse-Matrix hat die Eigenwerte {values}: wo einer null ist, sagt sie nichts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a kink: the slopes from the two sides differ, so that there is no gradient and no Hessian</source>
   <translation>ein Knick: die Steigungen von beiden Seiten sind verschieden, es gibt also weder Gradient noch Hesse-Matrix</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>not defined here, so that nothing can be said of the ground</source>
   <translation>hier nicht definiert, über den Boden lässt sich also nichts sagen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a slope: the gradient does not vanish, |∇f| = {slope}; {bends} (eigenvalues {values})</source>
   <translation>ein Hang: der Gradient verschwindet nicht, |∇f| = {slope}; {bends} (Eigenwerte {values})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>known of this landscape</source>
   <translation>von dieser Landschaft bekannt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>found by the search for critical points</source>
   <translation>von der Suche nach kritischen Punkten gefunden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>where the path ended</source>
   <translation>wo der Weg endete</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>no minimum is known: K looks for critical points</source>
   <translation>kein Minimum ist bekannt: K sucht kritische Punkte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>this is the nearest minimum ({source})</source>
   <translation>das ist das nächste Minimum ({source})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>the nearest minimum is {place} ({source}), {distance} away</source>
   <translation>das nächste Minimum ist {place} ({source}), {distance} entfernt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>−∇f points straight at the nearest minimum, {place} ({source}), {distance} away</source>
   <translation>−∇f zeigt geradewegs auf das nächste Minimum, {place} ({source}), {distance} entfernt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>−∇f points {angle} away from the nearest minimum, {place} ({source}), {distance} away</source>
   <translation>−∇f zeigt {angle} am nächsten Minimum vorbei, {place} ({source}), {distance} entfernt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/path.py" />
   <location filename="../../gradexplorer/session/limits.py" />
   <source>there is no method {name}</source>
   <translation>es gibt kein Verfahren {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/path.py" />
   <source>the start needs {count} numbers: {names}</source>
   <translation>der Start braucht {count} Zahlen: {names}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/path.py" />
   <source>the coordinates of the start must be finite numbers</source>
   <translation>die Koordinaten des Starts müssen endliche Zahlen sein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/race.py" />
   <source>no evaluation counts anything, so each racer takes up to {most} steps</source>
   <translation>keine Auswertung zählt, also macht jeder Läufer bis zu {most} Schritte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/race.py" />
   <source>{most} steps are the most each of {count} racers takes</source>
   <translation>{most} Schritte sind das Höchste, was jeder von {count} Läufern macht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/reading.py" />
   <source>the value is too large for a number of the machine</source>
   <translation>der Wert ist zu groß für eine Maschinenzahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{count} points read</source>
   <translation>{count} Punkte gelesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{count} points read, of {paths} paths</source>
   <translation>{count} Punkte gelesen, aus {paths} Wegen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{told}, of which every {stride}th is kept</source>
   <translation>{told}, davon wird jeder {stride}. behalten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{told}; row {row} lacks a number, so a path ends before it</source>
   <translation>{told}; in Zeile {row} fehlt eine Zahl, ein Weg endet also davor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{name} has no column {missing}</source>
   <translation>{name} hat keine Spalte {missing}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>a recorded path of {count} steps, at whose end f is not defined</source>
   <translation>ein aufgezeichneter Weg von {count} Schritten, an dessen Ende f nicht definiert ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>a recorded path of {count} steps: the slope went from {first} to {last}</source>
   <translation>ein aufgezeichneter Weg von {count} Schritten: die Steigung ging von {first} auf {last}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Momentum and a rate for each coordinate together: every coordinate first moves by about the learning rate, however steep it is.</source>
   <translation>Momentum und eine Rate für jede Koordinate zugleich: jede Koordinate bewegt sich zunächst um etwa die Lernrate, wie steil es auch ist.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>m, s: moving means of g, g²;  m̂ = m / (1 − β₁ᵏ);  ŝ = s / (1 − β₂ᵏ);  x ← x − a m̂ / (√ŝ + ε)</source>
   <translation>m, s: gleitende Mittel von g, g²;  m̂ = m / (1 − β₁ᵏ);  ŝ = s / (1 − β₂ᵏ);  x ← x − a m̂ / (√ŝ + ε)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Kingma &amp; Ba 2015, Algorithm 1</source>
   <translation>Kingma &amp; Ba 2015, Algorithmus 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Adam whose rate for a coordinate never grows again: it remembers the largest mean square.</source>
   <translation>Adam, dessen Rate für eine Koordinate nie wieder wächst: es merkt sich das größte mittlere Quadrat.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>as adam, with s_max ← max(s_max, s) in the place of s</source>
   <translation>wie adam, mit s_max ← max(s_max, s) anstelle von s</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Reddi, Kale &amp; Kumar 2018, in PyTorch's form (the paper does not correct the means)</source>
   <translation>Reddi, Kale &amp; Kumar 2018, in der Form von PyTorch (die Arbeit korrigiert die Mittelwerte nicht)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Adam with the weights pulled straight towards 0 by a share of themselves, apart from the gradient.</source>
   <translation>Adam, wobei die Gewichte um einen Anteil ihrer selbst geradewegs zu 0 gezogen werden, unabhängig vom Gradienten.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>x ← x − a w x;  then as adam</source>
   <translation>x ← x − a w x;  dann wie adam</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Loshchilov &amp; Hutter 2019</source>
   <translation>Loshchilov &amp; Hutter 2019</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Adam with Nesterov's look ahead: the newest gradient counts more than in Adam.</source>
   <translation>Adam mit Nesterovs Vorausschau: der neueste Gradient zählt mehr als in Adam.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>m, s as adam;  μₖ = β₁ (1 − 0.96^(kψ)/2);  x ← x − a ((1 − μₖ) / (1 − Πₖ) g + μₖ₊₁ / (1 − Πₖ₊₁) m) / (√ŝ + ε)</source>
   <translation>m, s wie adam;  μₖ = β₁ (1 − 0.96^(kψ)/2);  x ← x − a ((1 − μₖ) / (1 − Πₖ) g + μₖ₊₁ / (1 − Πₖ₊₁) m) / (√ŝ + ε)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Dozat 2016, in PyTorch's form</source>
   <translation>Dozat 2016, in der Form von PyTorch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Gives each coordinate its own rate, which falls with the sum of its squared gradients: steep ones slow down for good.</source>
   <translation>Gibt jeder Koordinate eine eigene Rate, die mit der Summe ihrer quadrierten Gradienten fällt: steile werden dauerhaft langsamer.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>s ← s + g²;  x ← x − a g / (√s + ε)</source>
   <translation>s ← s + g²;  x ← x − a g / (√s + ε)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Duchi, Hazan &amp; Singer 2011</source>
   <translation>Duchi, Hazan &amp; Singer 2011</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>AdaGrad that forgets, with steps in the units of x: their size follows the sizes of the steps before. Starts very slowly.</source>
   <translation>AdaGrad, das vergisst, mit Schritten in den Einheiten von x: ihre Größe folgt der Größe der Schritte davor. Beginnt sehr langsam.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>s ← ρ s + (1 − ρ) g²;  d = √(u + ε) / √(s + ε) g;  u ← ρ u + (1 − ρ) d²;  x ← x − a d</source>
   <translation>s ← ρ s + (1 − ρ) g²;  d = √(u + ε) / √(s + ε) g;  u ← ρ u + (1 − ρ) d²;  x ← x − a d</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Zeiler 2012</source>
   <translation>Zeiler 2012</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Divides each coordinate's gradient by its recent size, so that all coordinates move alike; near a minimum it keeps stepping by about the rate.</source>
   <translation>Teilt den Gradienten jeder Koordinate durch seine jüngste Größe, sodass sich alle Koordinaten gleich bewegen; nahe einem Minimum geht es mit Schritten von etwa der Lernrate weiter.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>s ← ρ s + (1 − ρ) g²;  x ← x − a g / (√s + ε)</source>
   <translation>s ← ρ s + (1 − ρ) g²;  x ← x − a g / (√s + ε)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Tieleman &amp; Hinton 2012 (their slide has decay 0.9, PyTorch 0.99: the first step is 3.2 or 10 times the rate)</source>
   <translation>Tieleman &amp; Hinton 2012 (ihre Folie hat decay 0.9, PyTorch 0.99: der erste Schritt ist das 3.2- oder 10-Fache der Rate)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/bfgs.py" />
   <source>Learns the curvature from how the gradient changes, and so steps nearly like Newton's method without second derivatives.</source>
   <translation>Lernt die Krümmung daraus, wie sich der Gradient ändert, und geht so fast wie das Newton-Verfahren, ohne zweite Ableitungen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/bfgs.py" />
   <source>p = −H g;  x ← x + a p;  H ← (I − ρ s yᵀ) H (I − ρ y sᵀ) + ρ s sᵀ,  ρ = 1/(y·s)</source>
   <translation>p = −H g;  x ← x + a p;  H ← (I − ρ s yᵀ) H (I − ρ y sᵀ) + ρ s sᵀ,  ρ = 1/(y·s)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/bfgs.py" />
   <source>Broyden, Fletcher, Goldfarb, Shanno 1970; Nocedal &amp; Wright 2006, (6.17)</source>
   <translation>Broyden, Fletcher, Goldfarb, Shanno 1970; Nocedal &amp; Wright 2006, (6.17)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/conjugate_gradient.py" />
   <source>Bends each direction by the last one so that what was gained is not lost again: n steps are enough for a quadratic of n variables.</source>
   <translation>Biegt jede Richtung mit Hilfe der letzten, sodass Gewonnenes nicht wieder verloren geht: für eine quadratische Funktion von n Variablen genügen n Schritte.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/conjugate_gradient.py" />
   <source>p ← −g + β p;  x ← x + a p</source>
   <translation>p ← −g + β p;  x ← x + a p</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/conjugate_gradient.py" />
   <source>Fletcher &amp; Reeves 1964; Polak &amp; Ribière 1969; Nocedal &amp; Wright 2006, (5.41), (5.44)</source>
   <translation>Fletcher &amp; Reeves 1964; Polak &amp; Ribière 1969; Nocedal &amp; Wright 2006, (5.41), (5.44)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/gradient_descent.py" />
   <source>Steps straight down the gradient; the learning rate times the slope is the length of a step, or a line search finds how far.</source>
   <translation>Geht geradewegs den Gradienten hinab; ein Schritt ist Lernrate mal Steigung lang, oder eine Liniensuche bestimmt die Länge.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/gradient_descent.py" />
   <source>x ← x − a g</source>
   <translation>x ← x − a g</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/gradient_descent.py" />
   <source>Cauchy 1847; Armijo 1966; Wolfe 1969; Barzilai &amp; Borwein 1988</source>
   <translation>Cauchy 1847; Armijo 1966; Wolfe 1969; Barzilai &amp; Borwein 1988</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>A ball with momentum: each step keeps a share of the last velocity, so it rolls along valleys and may overshoot.</source>
   <translation>Eine Kugel mit Schwung: jeder Schritt behält einen Anteil der letzten Geschwindigkeit, rollt so durch Täler und schießt vielleicht über das Ziel hinaus.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>v ← m v + g;  x ← x − a v</source>
   <translation>v ← m v + g;  x ← x − a v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>Polyak 1964, in PyTorch's form (the paper has the rate inside the velocity; the two differ once the rate changes)</source>
   <translation>Polyak 1964, in der Form von PyTorch (in der Arbeit steht die Rate in der Geschwindigkeit; beide unterscheiden sich, sobald die Rate sich ändert)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>Momentum that looks ahead: the gradient is taken where the velocity is about to lead, which brakes earlier.</source>
   <translation>Momentum mit Vorausschau: der Gradient wird dort genommen, wohin die Geschwindigkeit gleich führt; das bremst früher.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>v ← m v + g;  x ← x − a (g + m v)</source>
   <translation>v ← m v + g;  x ← x − a (g + m v)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>Nesterov 1983, in the form of Sutskever et al. 2013 (as in PyTorch, the dots are the look-ahead points)</source>
   <translation>Nesterov 1983, in der Form von Sutskever et al. 2013 (wie in PyTorch sind die Punkte die vorausgeschauten)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/nelder_mead.py" />
   <source>A triangle (in n variables, a simplex) that flips over its worst corner and stretches or shrinks as it goes; it never looks at a gradient. The learning rate scales the first triangle.</source>
   <translation>Ein Dreieck (bei n Variablen ein Simplex), das über seine schlechteste Ecke klappt und sich dabei streckt oder schrumpft; den Gradienten betrachtet es nie. Die Lernrate skaliert das erste Dreieck.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/nelder_mead.py" />
   <source>reflect, expand, contract or shrink the simplex; x is its best vertex</source>
   <translation>den Simplex spiegeln, strecken, stauchen oder schrumpfen; x ist seine beste Ecke</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/nelder_mead.py" />
   <source>Nelder &amp; Mead 1965; ties as in Lagarias et al. 1998</source>
   <translation>Nelder &amp; Mead 1965; Gleichstände wie in Lagarias et al. 1998</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>f has no second derivatives here, so Newton's step is not defined</source>
   <translation>f hat hier keine zweiten Ableitungen, der Newton-Schritt ist also nicht definiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>the Hessian is singular here, so Newton's step is not defined</source>
   <translation>die Hesse-Matrix ist hier singulär, der Newton-Schritt ist also nicht definiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>Jumps to the minimum of the quadratic that fits slope and curvature here; unmodified, to its saddle or maximum as well.</source>
   <translation>Springt zum Minimum der quadratischen Funktion, die hier in Steigung und Krümmung übereinstimmt; unmodifiziert auch zu deren Sattelpunkt oder Maximum.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>H p = −g;  x ← x + a p</source>
   <translation>H p = −g;  x ← x + a p</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>Nocedal &amp; Wright 2006, chapter 3</source>
   <translation>Nocedal &amp; Wright 2006, Kapitel 3</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Moves every coordinate by exactly the learning rate, up or down, as the sign of a mean gradient says.</source>
   <translation>Bewegt jede Koordinate um genau die Lernrate auf oder ab, wie es das Vorzeichen eines mittleren Gradienten sagt.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>x ← x − a sign(β₁ m + (1 − β₁) g);  m ← β₂ m + (1 − β₂) g</source>
   <translation>x ← x − a sign(β₁ m + (1 − β₁) g);  m ← β₂ m + (1 − β₂) g</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Chen et al. 2023</source>
   <translation>Chen et al. 2023</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Each coordinate has a step size of its own: it grows while the gradient keeps its sign and shrinks when it flips.</source>
   <translation>Jede Koordinate hat ihre eigene Schrittweite: sie wächst, solange der Gradient sein Vorzeichen behält, und schrumpft, wenn es wechselt.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Δ ← Δ η⁺ or Δ η⁻ as g kept or changed its sign;  x ← x − Δ sign(g)</source>
   <translation>Δ ← Δ η⁺ oder Δ η⁻, je nachdem ob g sein Vorzeichen behielt oder wechselte;  x ← x − Δ sign(g)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Riedmiller &amp; Braun 1993, in PyTorch's form</source>
   <translation>Riedmiller &amp; Braun 1993, in der Form von PyTorch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>f has no second derivatives here, so there is no quadratic model to trust</source>
   <translation>f hat hier keine zweiten Ableitungen, es gibt also kein quadratisches Modell, dem zu trauen wäre</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>the radius of trust has shrunk to nothing</source>
   <translation>der Vertrauensradius ist auf nichts geschrumpft</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>Believes a quadratic model within a circle: the circle grows where the model was right and shrinks where it was not. The learning rate scales the first radius.</source>
   <translation>Traut einem quadratischen Modell innerhalb eines Kreises: der Kreis wächst, wo das Modell recht hatte, und schrumpft, wo nicht. Die Lernrate skaliert den ersten Radius.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>p = dogleg(g, H, Δ);  x ← x + p if f falls by a tenth of what the model says;  Δ ← Δ/4, Δ or 2Δ</source>
   <translation>p = dogleg(g, H, Δ);  x ← x + p, falls f um ein Zehntel dessen fällt, was das Modell verspricht;  Δ ← Δ/4, Δ oder 2Δ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>Powell 1970; Nocedal &amp; Wright 2006, algorithms 4.1, 4.2</source>
   <translation>Powell 1970; Nocedal &amp; Wright 2006, Algorithmen 4.1, 4.2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how far a step goes for a slope of 1; the first trial of a line search</source>
   <translation>wie weit ein Schritt bei Steigung 1 geht; der erste Versuch einer Liniensuche</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how many steps at most</source>
   <translation>wie viele Schritte höchstens</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the walk has arrived where the slope is at most this</source>
   <translation>am Ziel ist der Weg, wo die Steigung höchstens so groß ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>climb instead of descend: the same rule on −f</source>
   <translation>aufsteigen statt absteigen: dieselbe Regel auf −f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how the length of a step is found: fixed by the learning rate, or searched for</source>
   <translation>wie die Länge eines Schritts bestimmt wird: fest durch die Lernrate, oder gesucht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>Armijo: a trial that is too far is tried again times this</source>
   <translation>Armijo: ein zu weiter Versuch wird mit diesem Faktor wiederholt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>Armijo, Wolfe: the share of the promised fall that must really come</source>
   <translation>Armijo, Wolfe: der Anteil des versprochenen Abstiegs, der wirklich eintreten muss</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>Wolfe: the slope along the line must sink to this share</source>
   <translation>Wolfe: auf diesen Anteil muss die Steigung längs der Geraden sinken</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the velocity that is kept from step to step</source>
   <translation>der Anteil der Geschwindigkeit, der von Schritt zu Schritt behalten wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean gradient that is kept from step to step</source>
   <translation>der Anteil des mittleren Gradienten, der von Schritt zu Schritt behalten wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean square (lion: the mean gradient) that is kept</source>
   <translation>der Anteil des mittleren Quadrats (lion: des mittleren Gradienten), der behalten wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean squares that is kept from step to step</source>
   <translation>der Anteil der mittleren Quadrate, der von Schritt zu Schritt behalten wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean square that is kept from step to step</source>
   <translation>der Anteil des mittleren Quadrats, der von Schritt zu Schritt behalten wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>keeps the division defined where the squares are 0</source>
   <translation>hält die Division definiert, wo die Quadrate 0 sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how slowly the momentum warms up to beta1</source>
   <translation>wie langsam das Momentum auf beta1 anwächst</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>a step size grows by this factor where the gradient kept its sign</source>
   <translation>um diesen Faktor wächst eine Schrittweite, wo der Gradient sein Vorzeichen behielt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>a step size shrinks by this factor where the sign flipped</source>
   <translation>um diesen Faktor schrumpft eine Schrittweite, wo das Vorzeichen wechselte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>no coordinate's step is smaller than this</source>
   <translation>kein Schritt einer Koordinate ist kleiner</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>no coordinate's step is larger than this</source>
   <translation>kein Schritt einer Koordinate ist größer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>negative and tiny curvatures are made positive, so that each step leads down</source>
   <translation>negative und winzige Krümmungen werden positiv gemacht, sodass jeder Schritt abwärts führt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how much of the last direction is kept: the formula for β</source>
   <translation>wie viel von der letzten Richtung behalten wird: die Formel für β</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the first radius within which the quadratic model is trusted</source>
   <translation>der erste Radius, innerhalb dessen dem quadratischen Modell getraut wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the radius never grows beyond this</source>
   <translation>der Radius wächst nie darüber hinaus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how long the sides of the first triangle are</source>
   <translation>wie lang die Seiten des ersten Dreiecks sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how the learning rate falls from step to step</source>
   <translation>wie die Lernrate von Schritt zu Schritt fällt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>schedule: after so many steps the factor has worked once</source>
   <translation>Zeitplan: nach so vielen Schritten hat der Faktor einmal gewirkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>schedule: step and exponential multiply the rate by this</source>
   <translation>Zeitplan: step und exponential multiplizieren die Rate damit</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>standard deviation of Gaussian noise on each entry of the gradient</source>
   <translation>Standardabweichung des Gaußschen Rauschens auf jedem Eintrag des Gradienten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>another whole number gives other noise; the same one, the same noise</source>
   <translation>eine andere ganze Zahl gibt anderes Rauschen, dieselbe dasselbe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>a gradient longer than this is shortened to it; 0 leaves it as it is</source>
   <translation>ein längerer Gradient wird darauf gekürzt; 0 lässt ihn, wie er ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>pulls every coordinate towards 0 by this share</source>
   <translation>zieht jede Koordinate um diesen Anteil zu 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{told}; did you mean {meant}?</source>
   <translation>{told}; war {meant} gemeint?</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{told}; there are {known}</source>
   <translation>{told}; es gibt {known}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{method} has no setting {name}</source>
   <translation>{method} hat keine Einstellung {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be one of {words}</source>
   <translation>{name} ist eines von {words}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{told}; did you mean {near}?</source>
   <translation>{told}; war {near} gemeint?</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be true or false</source>
   <translation>{name} ist true oder false</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be a number</source>
   <translation>{name} muss eine Zahl sein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be a whole number</source>
   <translation>{name} muss eine ganze Zahl sein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be a finite number</source>
   <translation>{name} muss eine endliche Zahl sein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be greater than {limit}</source>
   <translation>{name} muss größer als {limit} sein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be at least {limit}</source>
   <translation>{name} muss mindestens {limit} sein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be less than {limit}</source>
   <translation>{name} muss kleiner als {limit} sein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be at most {limit}</source>
   <translation>{name} darf höchstens {limit} sein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f rises all around</source>
   <translation>f steigt ringsum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f falls all around</source>
   <translation>f fällt ringsum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>two ways lead up and two lead down</source>
   <translation>zwei Wege führen hinauf und zwei hinab</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>monkey saddle</source>
   <translation>Affensattel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>three ways lead up and three lead down</source>
   <translation>drei Wege führen hinauf und drei hinab</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>shoulder</source>
   <translation>Schulter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f rises on one side and falls on the other</source>
   <translation>f steigt auf der einen Seite und fällt auf der anderen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>valley floor</source>
   <translation>Talsohle</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f is level along a line and rises to its sides</source>
   <translation>f ist längs einer Linie eben und steigt zu ihren Seiten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/ui/canvas/ridges.py" />
   <source>ridge</source>
   <translation>Grat</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f is level along a line and falls to its sides</source>
   <translation>f ist längs einer Linie eben und fällt zu ihren Seiten</translation>
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
   <translation>Hochebene</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f is level all around</source>
   <translation>f ist ringsum eben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>stays: f is flat this way</source>
   <translation>bleibt: f ist in dieser Richtung eben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>zig-zags for ever</source>
   <translation>läuft ewig im Zickzack</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>neither nears nor leaves</source>
   <translation>nähert und entfernt sich nicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>falls away: curved downward</source>
   <translation>fällt fort: nach unten gekrümmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>flies apart, side to side</source>
   <translation>fliegt auseinander, von Seite zu Seite</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>arrives in one step</source>
   <translation>kommt in einem Schritt an</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>goes straight in</source>
   <translation>geht geradewegs hinein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>zig-zags across</source>
   <translation>läuft im Zickzack quer durch das Tal</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>swings, period {period}</source>
   <translation>schwingt, Periode {period}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>over {most} steps</source>
   <translation>über {most} Schritte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>f has no finite second derivatives here, so nothing is known of how large the rate may be</source>
   <translation>f hat hier keine endlichen zweiten Ableitungen; wie groß die Rate sein darf, ist also nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}: f is not curved upward here, so no rate is too large</source>
   <translation>λmax = {steepest}: f ist hier nicht nach oben gekrümmt, keine Rate ist also zu groß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}, so the rate may be up to {formula} = {bound}; {rate} is {percent} % of that</source>
   <translation>λmax = {steepest}, die Rate darf also bis zu {formula} = {bound} groß sein; {rate} ist {percent} % davon</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>{told}: too large, each step overshoots farther than the last</source>
   <translation>{told}: zu groß, jeder Schritt schießt weiter über das Ziel hinaus als der vorige</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}; the rate is searched for in each step, so none is too large</source>
   <translation>λmax = {steepest}; die Rate wird in jedem Schritt gesucht, keine ist also zu groß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}; {method} gives each step a scale of its own, so no one rate is the largest</source>
   <translation>λmax = {steepest}; {method} gibt jedem Schritt einen eigenen Maßstab, eine größte Rate gibt es also nicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped after {steps}: the slope is at most {tolerance}, at a point where f has no second derivatives, such as a kink</source>
   <translation>angehalten nach {steps}: die Steigung ist höchstens {tolerance}, an einem Punkt, wo f keine zweiten Ableitungen hat, etwa einem Knick</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>up</source>
   <translation>aufwärts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>down</source>
   <translation>abwärts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped after {steps}: slope and Hessian vanish here, so they do not tell which way leads {way}</source>
   <translation>angehalten nach {steps}: Steigung und Hesse-Matrix verschwinden hier und verraten nicht, wo es {way} geht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped after {steps}: the slope is at most {tolerance}, but the Hessian has the eigenvalue 0, so this may be a {goal} or a flat stretch</source>
   <translation>angehalten nach {steps}: die Steigung ist höchstens {tolerance}, aber die Hesse-Matrix hat den Eigenwert 0; das kann ein {goal} sein oder eine ebene Strecke</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the start is a {goal} already: the slope there is {slope}</source>
   <translation>der Start ist schon ein {goal}: die Steigung dort ist {slope}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>arrived: after {steps} the slope is at most {tolerance}, at a {goal}, for the Hessian has {signs}</source>
   <translation>angekommen: nach {steps} ist die Steigung höchstens {tolerance}, in einem {goal}, denn die Hesse-Matrix hat {signs}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped at a saddle: the slope vanishes, but the Hessian has eigenvalues {low} and {high}, so f falls one way and rises another</source>
   <translation>angehalten an einem Sattelpunkt: die Steigung verschwindet, aber die Hesse-Matrix hat die Eigenwerte {low} und {high}; f fällt in der einen Richtung und steigt in der anderen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped at a minimum: the slope vanishes, but f rises from here, for the Hessian has {signs}</source>
   <translation>angehalten an einem Minimum: die Steigung verschwindet, aber f steigt von hier aus, denn die Hesse-Matrix hat {signs}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped at a maximum: the slope vanishes, but f falls from here, for the Hessian has {signs}</source>
   <translation>angehalten an einem Maximum: die Steigung verschwindet, aber f fällt von hier aus, denn die Hesse-Matrix hat {signs}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the positive eigenvalue {only}</source>
   <translation>den positiven Eigenwert {only}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the negative eigenvalue {only}</source>
   <translation>den negativen Eigenwert {only}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the positive eigenvalues {low} and {high}</source>
   <translation>die positiven Eigenwerte {low} und {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the negative eigenvalues {low} and {high}</source>
   <translation>die negativen Eigenwerte {low} und {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>positive eigenvalues, from {low} to {high}</source>
   <translation>positive Eigenwerte von {low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>negative eigenvalues, from {low} to {high}</source>
   <translation>negative Eigenwerte von {low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{told}; Newton's step, unmodified, goes to any point where the slope vanishes; modified, it would not come here</source>
   <translation>{told}; der unmodifizierte Newton-Schritt geht zu jedem Punkt, wo die Steigung verschwindet; modifiziert käme er nicht hierher</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: f climbs without bound, above {far} after {steps}</source>
   <translation>divergiert: f steigt unbeschränkt, über {far} nach {steps}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: f falls without bound, below {far} after {steps}</source>
   <translation>divergiert: f fällt unbeschränkt, unter {far} nach {steps}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the start is too far out: f or a coordinate there is beyond {far}</source>
   <translation>der Start liegt zu weit draußen: f oder eine Koordinate liegt dort jenseits von {far}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: after {steps} the numbers are beyond {far}; {negative}</source>
   <translation>divergiert: nach {steps} liegen die Zahlen jenseits von {far}; {negative}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: after {steps} the numbers are beyond {far}; try a smaller rate</source>
   <translation>divergiert: nach {steps} liegen die Zahlen jenseits von {far}; eine kleinere Rate hilft</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>at the start</source>
   <translation>am Start</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>at step {at}</source>
   <translation>bei Schritt {at}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged after {steps}: the rate {rate} exceeds {formula} = {bound} {where}, so each step overshoots farther than the last; try a smaller rate</source>
   <translation>divergiert nach {steps}: die Rate {rate} überschreitet {formula} = {bound} {where}, jeder Schritt schießt also weiter über das Ziel hinaus als der vorige; eine kleinere Rate hilft</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate is negative, so each step leads down</source>
   <translation>die Rate ist negativ, jeder Schritt führt also abwärts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate is negative, so each step leads up</source>
   <translation>die Rate ist negativ, jeder Schritt führt also aufwärts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>f is not defined at the start</source>
   <translation>f ist am Start nicht definiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>f has no slope at {place}, so there is no direction to go on</source>
   <translation>f hat bei {place} keine Steigung, es gibt also keine Richtung, in der es weiterginge</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>step {count} would leave the domain of f</source>
   <translation>Schritt {count} würde den Definitionsbereich von f verlassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{told} at {beyond}, {why}</source>
   <translation>{told} bei {beyond}, {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{told}; the walk ends at the last point that has a value, {place}</source>
   <translation>{told}; der Weg endet am letzten Punkt, der einen Wert hat, {place}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>no step from {place}: {why}</source>
   <translation>kein Schritt von {place}: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>no step from {place}: a line search needs a first trial greater than 0, and the rate is {rate}</source>
   <translation>kein Schritt von {place}: eine Liniensuche braucht einen ersten Versuch größer als 0, und die Rate ist {rate}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the line search found no step from {place} that raises f enough</source>
   <translation>die Liniensuche fand von {place} aus keinen Schritt, der f genug hebt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the line search found no step from {place} that lowers f enough</source>
   <translation>die Liniensuche fand von {place} aus keinen Schritt, der f genug senkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>no step was asked for; the slope here is {slope}</source>
   <translation>kein Schritt war verlangt; die Steigung hier ist {slope}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>not there yet: in {steps} the slope went from {first} to {last}</source>
   <translation>noch nicht am Ziel: mit {steps} ging die Steigung von {first} auf {last}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{most} steps are the most a walk takes</source>
   <translation>mehr als {most} Schritte hat kein Weg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate is 0, so no step moves</source>
   <translation>die Rate ist 0, kein Schritt bewegt etwas</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the noise of the gradient keeps the walk from resting; a schedule would calm it</source>
   <translation>das Rauschen des Gradienten lässt den Weg nicht zur Ruhe kommen; ein Zeitplan würde ihn beruhigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate could be larger, here anything below {formula} = {bound}</source>
   <translation>die Rate könnte größer sein, hier alles unter {formula} = {bound}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>a coordinate moves by about the rate in each step, however steep f is, so {steps} of {rate} reach about {reach}; a larger rate or more steps would go farther</source>
   <translation>eine Koordinate bewegt sich mit jedem Schritt um etwa die Rate, wie steil f auch ist; mit {steps} von {rate} kommt man etwa {reach} weit; eine größere Rate oder mehr Schritte führten weiter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>more steps would go on from here</source>
   <translation>mehr Schritte gingen von hier aus weiter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>exceeds</source>
   <translation>überschreitet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>reaches</source>
   <translation>erreicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating: the rate {rate} {word} {formula} = {bound} here, so each step jumps across the valley; try a smaller one</source>
   <translation>schwingt: die Rate {rate} {word} {formula} = {bound} hier, jeder Schritt springt also über das Tal hinweg; eine kleinere hilft</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating: the steps stay about as long as the rate {rate}, however small the slope, so they cross the minimum to and fro; a smaller rate or a schedule would let them settle</source>
   <translation>schwingt: die Schritte bleiben etwa so lang wie die Rate {rate}, wie klein die Steigung auch ist, und kreuzen das Minimum hin und her; eine kleinere Rate oder ein Zeitplan ließe sie zur Ruhe kommen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating: each step points against the one before and the slope does not fall; try a smaller rate</source>
   <translation>schwingt: jeder Schritt läuft dem vorigen entgegen, und die Steigung nimmt nicht ab; eine kleinere Rate hilft</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating about a kink: the gradient turns round without getting smaller, so with the rate {rate} each step stays {length} long; a schedule that lowers the rate would let it settle</source>
   <translation>schwingt um einen Knick: der Gradient kehrt sich um, ohne kleiner zu werden, mit der Rate {rate} bleibt also jeder Schritt {length} lang; ein Zeitplan, der die Rate senkt, ließe ihn zur Ruhe kommen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked.py" />
   <source>not defined here: {why}</source>
   <translation>hier nicht definiert: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked.py" />
   <location filename="../../gradexplorer/descent/worked_made.py" />
   <location filename="../../gradexplorer/ui/numbers.py" />
   <source>not defined here</source>
   <translation>hier nicht definiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>not differentiable here</source>
   <translation>hier nicht differenzierbar</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no second derivative here</source>
   <translation>keine zweite Ableitung hier</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>flat here: no way is up</source>
   <translation>hier eben: kein Weg führt bergauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>{slope} along this axis, but f is not differentiable here</source>
   <translation>{slope} längs dieser Achse, aber f ist hier nicht differenzierbar</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>not differentiable here: {left} from the left, {right} from the right</source>
   <translation>hier nicht differenzierbar: {left} von links, {right} von rechts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>not differentiable here: {behind} behind, {ahead} ahead</source>
   <translation>hier nicht differenzierbar: {behind} zurück, {ahead} voraus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/worked.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>As it can be typed here again, each slider at its present value</source>
   <translation>Wie man es hier wieder eingeben kann, jeder Regler mit seinem jetzigen Wert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/worked.py" />
   <source>LaTeX</source>
   <translation>LaTeX</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>An equation for a paper or a slide</source>
   <translation>Eine Gleichung für eine Arbeit oder eine Folie</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/worked.py" />
   <source>NumPy</source>
   <translation>NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>A Python function of numbers or arrays</source>
   <translation>Eine Python-Funktion von Zahlen oder Arrays</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/worked.py" />
   <source>PyTorch</source>
   <translation>PyTorch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>A Python function of tensors</source>
   <translation>Eine Python-Funktion von Tensoren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>JAX</source>
   <translation>JAX</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>A Python function that JAX can trace</source>
   <translation>Eine Python-Funktion, die JAX verfolgen kann</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>SymPy</source>
   <translation>SymPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>A Python function of symbols</source>
   <translation>Eine Python-Funktion von Symbolen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/matplotlib_script.py" />
   <source>the derivative by {name} is too long to be written down</source>
   <translation>die Ableitung nach {name} ist zu lang, um sie hinzuschreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>the formula is too long to be written down</source>
   <translation>die Formel ist zu lang, um sie hinzuschreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/matplotlib_script.py" />
   <location filename="../../gradexplorer/export/script.py" />
   <source>this function is too long to write down</source>
   <translation>diese Funktion ist zu lang, um sie hinzuschreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/matplotlib_script.py" />
   <source>NumPy has no words for {word}</source>
   <translation>NumPy hat kein Wort für {word}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>a script is written with {known}, not {dialect}</source>
   <translation>ein Skript wird mit {known} geschrieben, nicht mit {dialect}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>{dialect} has no words for {word}</source>
   <translation>{dialect} hat kein Wort für {word}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>this function takes {count} operations: more than a script should hold</source>
   <translation>diese Funktion braucht {count} Operationen: mehr, als in ein Skript gehört</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>a line search with weight decay is not written as a script</source>
   <translation>eine Liniensuche mit Gewichtsabbau wird nicht als Skript geschrieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script_torch.py" />
   <source>torch.optim has no {what}; a script with NumPy can be written</source>
   <translation>torch.optim hat kein {what}; ein Skript mit NumPy lässt sich schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script_torch.py" />
   <source>torch.optim keeps to no curve; a script with NumPy can be written</source>
   <translation>torch.optim folgt keiner Kurve; ein Skript mit NumPy lässt sich schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>it may not be written or read here</source>
   <translation>hier darf nicht geschrieben oder gelesen werden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>this disk can only be read</source>
   <translation>dieser Datenträger ist nur lesbar</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>it is not there</source>
   <translation>sie ist nicht da</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>your share of the disk is full</source>
   <translation>der eigene Anteil am Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>there is no room for a file of this size</source>
   <translation>für eine Datei dieser Größe ist kein Platz</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>its name is too long</source>
   <translation>ihr Name ist zu lang</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>it is a folder</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>the disk does not work</source>
   <translation>der Datenträger arbeitet nicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>the folder {folder} is no longer there</source>
   <translation>den Ordner {folder} gibt es nicht mehr</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>formula = numbers put in = value, in one line</source>
   <translation>Formel = eingesetzte Zahlen = Wert, in einer Zeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>the same as an equation</source>
   <translation>dasselbe als Gleichung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a line of Python; the names of other rows may stand in it</source>
   <translation>eine Zeile Python; die Namen anderer Zeilen können darin stehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>Tab-Separated</source>
   <translation>Mit Tabulatoren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a table for a spreadsheet</source>
   <translation>eine Tabelle für eine Tabellenkalkulation</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a table for notes and notebooks</source>
   <translation>eine Tabelle für Notizen und Notebooks</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a tabular for a paper</source>
   <translation>ein tabular für eine Arbeit</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/applications.py" />
   <source>{name}^-1 has two meanings: write 1/{name}(...) or name the inverse</source>
   <translation>{name}^-1 ist zweideutig: 1/{name}(...) schreiben oder die Umkehrfunktion nennen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/applications.py" />
   <source>{name} needs an argument: {name}(...)</source>
   <translation>{name} braucht ein Argument: {name}(...)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{shown} {named}, which has no meaning here</source>
   <translation>{shown} {named}, was hier keine Bedeutung hat</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{shown} {named}: delete it</source>
   <translation>{shown} {named}: bitte löschen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{shown} {named}: did you mean {meant}?</source>
   <translation>{shown} {named}: war {meant} gemeint?</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{character} is</source>
   <translation>{character} ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>An invisible character is in the way:</source>
   <translation>Ein unsichtbares Zeichen ist im Weg:</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>infinity is not a number to calculate with</source>
   <translation>mit Unendlich lässt sich nicht rechnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} stands for two values: write one of them</source>
   <translation>{typed} steht für zwei Werte: einen davon schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: a formula here has no integrals</source>
   <translation>{typed} wird nicht verstanden: Formeln hier enthalten keine Integrale</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: a formula here has no limits</source>
   <translation>{typed} wird nicht verstanden: Formeln hier enthalten keine Grenzwerte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: derivatives are computed, not typed</source>
   <translation>{typed} wird nicht verstanden: Ableitungen werden berechnet, nicht eingegeben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: only numbers are compared</source>
   <translation>{typed} wird nicht verstanden: nur Zahlen werden verglichen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>angles are in radians: write degrees as x*pi/180</source>
   <translation>Winkel sind im Bogenmaß: Grad als x*pi/180 schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>only real numbers are understood</source>
   <translation>nur reelle Zahlen werden verstanden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <location filename="../../gradexplorer/expression/program.py" />
   <source>something is missing after {sign}</source>
   <translation>nach {sign} fehlt etwas</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>a second bar | is missing</source>
   <translation>ein zweiter Betragsstrich | fehlt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>this else has no if before it</source>
   <translation>vor diesem else steht kein if</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes {least} or {most} arguments, not {count}</source>
   <translation>{name} hat {least} oder {most} Argumente, nicht {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes one argument, not {count}</source>
   <translation>{name} hat ein Argument, nicht {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes {least} arguments, not {count}</source>
   <translation>{name} hat {least} Argumente, nicht {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{sign} is not expected here</source>
   <translation>{sign} wird hier nicht erwartet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>this is a list of values; a function here has one value</source>
   <translation>das ist eine Liste von Werten; eine Funktion hat hier einen einzigen Wert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>a text in quotation marks has no number value</source>
   <translation>ein Text in Anführungszeichen hat keinen Zahlenwert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>this is a list, not one number; brackets in formulas are round</source>
   <translation>das ist eine Liste und keine Zahl; Klammern in Formeln sind rund</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>something is missing before {sign}</source>
   <translation>vor {sign} fehlt etwas</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>a single = cannot stand inside an expression; to compare, write ==</source>
   <translation>ein einfaches = kann nicht in einem Ausdruck stehen; zum Vergleichen == schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{sign} cannot stand inside an expression</source>
   <translation>{sign} kann nicht in einem Ausdruck stehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>decimals are written with a point, as in 0.5</source>
   <translation>Dezimalzahlen werden mit Punkt geschrieben, etwa 0.5</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>an if needs its else: a if condition else b</source>
   <translation>ein if braucht sein else: a if Bedingung else b</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes {least} arguments or more, not {count}</source>
   <translation>{name} hat mindestens {least} Argumente, nicht {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>a fraction: above and below the line</source>
   <translation>ein Bruch: über und unter dem Strich</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/words.py" />
   <source>square root</source>
   <translation>Quadratwurzel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>times</source>
   <translation>mal</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>brackets as high as what they hold</source>
   <translation>Klammern, so hoch wie ihr Inhalt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/words.py" />
   <source>absolute value</source>
   <translation>Betrag</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>the term for i = 1, 2, up to 10, added up</source>
   <translation>der Term für i = 1, 2 bis 10, aufsummiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>the term for i = 1, 2, up to 10, multiplied</source>
   <translation>der Term für i = 1, 2 bis 10, multipliziert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>one value or another</source>
   <translation>der eine oder der andere Wert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>a function without a command of its own</source>
   <translation>eine Funktion ohne eigenen Befehl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>largest whole number not above</source>
   <translation>größte ganze Zahl, die nicht darüber liegt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>less than or equal to</source>
   <translation>kleiner oder gleich</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>greater than or equal to</source>
   <translation>größer oder gleich</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>this has no value</source>
   <translation>das hat keinen Wert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>it is not defined here</source>
   <translation>hier nicht definiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>this has no value: {why}</source>
   <translation>das hat keinen Wert: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>a negative number to this power is not real; the real cube root is cbrt(...)</source>
   <translation>eine negative Zahl mit diesem Exponenten ist nicht reell; die reelle Kubikwurzel ist cbrt(...)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>this has no real value: {why}</source>
   <translation>das hat keinen reellen Wert: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/derive.py" />
   <source>this derivation is too long to write down</source>
   <translation>diese Herleitung ist zu lang, um sie hinzuschreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/derive.py" />
   <source>{word} has no derivative by its order</source>
   <translation>{word} hat keine Ableitung nach der Ordnung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>constants</source>
   <translation>Konstanten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>the variable itself</source>
   <translation>die Variable selbst</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>sum rule</source>
   <translation>Summenregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>difference rule</source>
   <translation>Differenzregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>sum and difference rule</source>
   <translation>Summen- und Differenzregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>constant factor rule</source>
   <translation>Faktorregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>product rule</source>
   <translation>Produktregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>quotient rule</source>
   <translation>Quotientenregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>reciprocal rule</source>
   <translation>Reziprokenregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>power rule</source>
   <translation>Potenzregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>power rule, chain rule</source>
   <translation>Potenzregel, Kettenregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>exponential rule</source>
   <translation>Exponentialregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>general power rule</source>
   <translation>allgemeine Potenzregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>piece by piece</source>
   <translation>stückweise</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>each case has its own derivative; where cases meet, value and slope must agree</source>
   <translation>jeder Fall hat seine eigene Ableitung; wo Fälle zusammenstoßen, müssen Wert und Steigung übereinstimmen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>a condition as a number</source>
   <translation>eine Bedingung als Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>0 or 1, and flat; it jumps where its two sides meet</source>
   <translation>0 oder 1, und eben; sie springt, wo ihre beiden Seiten zusammenstoßen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>as above</source>
   <translation>wie oben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>this derivative has been worked out before</source>
   <translation>diese Ableitung wurde schon berechnet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>tidied up</source>
   <translation>aufgeräumt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>numbers multiplied, factors in order, 0 and 1 left out</source>
   <translation>Zahlen multipliziert, Faktoren geordnet, 0 und 1 weggelassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>the derivative of the smaller one; none where both are equal, unless theirs are</source>
   <translation>die Ableitung des Kleineren; keine, wo beide gleich sind, sofern es ihre Ableitungen nicht sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>the derivative of the larger one; none where both are equal, unless theirs are</source>
   <translation>die Ableitung des Größeren; keine, wo beide gleich sind, sofern es ihre Ableitungen nicht sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>derivative of {word}, chain rule</source>
   <translation>Ableitung von {word}, Kettenregel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>derivative of {word}</source>
   <translation>Ableitung von {word}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>{formula}, where {part} is not 0</source>
   <translation>{formula}, wo {part} nicht 0 ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>{formula}, where it does not jump</source>
   <translation>{formula}, wo es nicht springt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u where the condition holds, else v</source>
   <translation>u, wo die Bedingung gilt, sonst v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>the value behind the first condition that holds</source>
   <translation>der Wert nach der ersten Bedingung, die gilt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u to the power v</source>
   <translation>u hoch v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u^2</source>
   <translation>u^2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>2 to the power u</source>
   <translation>2 hoch u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>10 to the power u</source>
   <translation>10 hoch u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>1/sqrt(u)</source>
   <translation>1/sqrt(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>1/u</source>
   <translation>1/u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u, kept between low and high</source>
   <translation>u, zwischen low und high gehalten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>0 below zero, 1 above, 1/2 at zero; heaviside(u, v) is v at zero</source>
   <translation>0 unter null, 1 darüber, 1/2 bei null; heaviside(u, v) ist v bei null</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u - floor(u): what is behind the decimal point</source>
   <translation>u - floor(u): die Nachkommastellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u, kept between 0 and 6</source>
   <translation>u, zwischen 0 und 6 gehalten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u, kept between -1 and 1</source>
   <translation>u, zwischen -1 und 1 gehalten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Bessel function of the first kind, of order 0</source>
   <translation>Bessel-Funktion erster Gattung der Ordnung 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Bessel function of the first kind, of order 1</source>
   <translation>Bessel-Funktion erster Gattung der Ordnung 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>arc secant: acos(1/u)</source>
   <translation>Arkussekans: acos(1/u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>arc cosecant: asin(1/u)</source>
   <translation>Arkuskosekans: asin(1/u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>arc cotangent, between 0 and pi</source>
   <translation>Arkuskotangens, zwischen 0 und pi</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>inverse hyperbolic secant: acosh(1/u)</source>
   <translation>Areasekans hyperbolicus: acosh(1/u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>inverse hyperbolic cosecant: asinh(1/u)</source>
   <translation>Areakosekans hyperbolicus: asinh(1/u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>inverse hyperbolic cotangent: atanh(1/u)</source>
   <translation>Areakotangens hyperbolicus: atanh(1/u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u degrees in radians: u*pi/180</source>
   <translation>u Grad im Bogenmaß: u*pi/180</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u radians in degrees: u*180/pi</source>
   <translation>u im Bogenmaß in Grad: u*180/pi</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>3.14159..., half the way round the circle of radius 1</source>
   <translation>3.14159..., der halbe Umfang des Einheitskreises</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>2.71828..., the base of the natural logarithm</source>
   <translation>2.71828..., die Basis des natürlichen Logarithmus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>6.28318..., once round the circle of radius 1</source>
   <translation>6.28318..., der Umfang des Einheitskreises</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Greek letter: a slider; {name}(...) is the function</source>
   <translation>griechischer Buchstabe: ein Schieberegler; {name}(...) ist die Funktion</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Greek letter: a slider</source>
   <translation>griechischer Buchstabe: ein Schieberegler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/forms.py" />
   <source>{name} takes x alone, or x, the mean and the deviation</source>
   <translation>{name} hat x allein als Argument, oder x, Mittelwert und Standardabweichung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/grammar.py" />
   <source>a sign is missing between {left} and {right}</source>
   <translation>zwischen {left} und {right} fehlt ein Zeichen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/grammar.py" />
   <source>nothing can be picked from a list: name each coordinate, as x and y</source>
   <translation>aus einer Liste lässt sich nichts auswählen: jede Koordinate benennen, etwa x und y</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>{name} already has a meaning: choose another name</source>
   <translation>{name} hat schon eine Bedeutung: einen anderen Namen wählen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>something is missing after =</source>
   <translation>nach = fehlt etwas</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>something is missing after :</source>
   <translation>nach : fehlt etwas</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>a def begins as in: def f(x, y):</source>
   <translation>ein def beginnt so: def f(x, y):</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>the arguments in a definition are names, as in f(x, y)</source>
   <translation>die Argumente einer Definition sind Namen, etwa f(x, y)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>{name} stands twice among the arguments</source>
   <translation>{name} kommt unter den Argumenten zweimal vor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>an argument without a value cannot follow one with a value</source>
   <translation>ein Argument ohne Wert kann nicht auf eines mit Wert folgen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/inline.py" />
   <source>the definitions grow too large when they are put into one another</source>
   <translation>die Definitionen werden zu groß, wenn sie ineinander eingesetzt werden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a closing bracket {closer} is missing</source>
   <translation>eine schließende Klammer {closer} fehlt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a semicolon cannot stand inside brackets</source>
   <translation>ein Semikolon kann nicht in Klammern stehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>{name} is not allowed: a name begins with a letter</source>
   <translation>{name} ist nicht erlaubt: ein Name beginnt mit einem Buchstaben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>imports are not needed: np. and math. are understood</source>
   <translation>Importe sind nicht nötig: np. und math. werden verstanden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{word} is not allowed: a formula has no statements</source>
   <translation>{word} ist nicht erlaubt: eine Formel enthält keine Anweisungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{dotted} is not allowed: only np., math. and the like</source>
   <translation>{dotted} ist nicht erlaubt: nur np., math. und dergleichen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a point stands here without a number before it</source>
   <translation>hier steht ein Punkt ohne Zahl davor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{number}j is imaginary: only real numbers are understood</source>
   <translation>{number}j ist imaginär: nur reelle Zahlen werden verstanden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>numbers are written in base ten here</source>
   <translation>Zahlen werden hier im Zehnersystem geschrieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{number} is too large: the largest is about 1.8e308</source>
   <translation>{number} ist zu groß: die größte Zahl ist etwa 1.8e308</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a raised sign needs a raised number after it</source>
   <translation>nach einem hochgestellten Zeichen muss eine hochgestellte Zahl stehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>this exponent is too large</source>
   <translation>dieser Exponent ist zu groß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a quotation mark has no meaning here</source>
   <translation>ein Anführungszeichen hat hier keine Bedeutung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a backslash stands here without a command</source>
   <translation>hier steht ein Backslash ohne Befehl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a point stands here without a number</source>
   <translation>hier steht ein Punkt ohne Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>brackets are nested more than {deepest} deep</source>
   <translation>Klammern sind mehr als {deepest} Ebenen tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>this {closer} closes nothing: an opening bracket is missing</source>
   <translation>dieses {closer} schließt nichts: eine öffnende Klammer fehlt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{closer} is expected here, not {found}</source>
   <translation>hier wird {closer} erwartet, nicht {found}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a line cannot end inside brackets</source>
   <translation>eine Zeile kann nicht in Klammern enden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a bracket or a bar belongs after {typed}</source>
   <translation>nach {typed} gehört eine Klammer oder ein Strich</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a text has no number value</source>
   <translation>ein Text hat keinen Zahlenwert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>this is a table of values, not one number</source>
   <translation>das ist eine Tabelle von Werten und keine Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>of environments only cases is understood</source>
   <translation>von den Umgebungen wird nur cases verstanden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>{sign} closes nothing here</source>
   <translation>{sign} schließt hier nichts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>this number is too large: the largest is about 1.8e308</source>
   <translation>diese Zahl ist zu groß: die größte ist etwa 1.8e308</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>a subscript is a name or a whole number, as in x_1</source>
   <translation>ein Index ist ein Name oder eine ganze Zahl, etwa x_1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>{typed} is unknown</source>
   <translation>{typed} ist unbekannt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>{typed} is unknown: did you mean {meant}?</source>
   <translation>{typed} ist unbekannt: war {meant} gemeint?</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>the closing {sign} is missing</source>
   <translation>das schließende {sign} fehlt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>&amp; stands only between a value and its condition, in cases</source>
   <translation>&amp; steht nur zwischen einem Wert und seiner Bedingung, in cases</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>a subscript stands here without a name before it</source>
   <translation>hier steht ein Index ohne Namen davor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <location filename="../../gradexplorer/expression/program.py" />
   <source>a function here has at most {most} variables</source>
   <translation>eine Funktion hat hier höchstens {most} Variablen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <source>only a whole number, counted from 0, can stand here, as in {name}[0]</source>
   <translation>hier kann nur eine ganze Zahl stehen, von 0 an gezählt, etwa {name}[0]</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <source>each coordinate of {name} needs one name of its own</source>
   <translation>jede Koordinate von {name} braucht einen eigenen Namen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <source>{name} stands for the whole list here: write out the coordinates, as in {name}[0]</source>
   <translation>{name} steht hier für die ganze Liste: die Koordinaten ausschreiben, etwa {name}[0]</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/meaning.py" />
   <source>{dialect} has no {word}: {what}</source>
   <translation>{dialect} kennt {word} nicht: {what}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>more than {deepest} signs in a row</source>
   <translation>mehr als {deepest} Vorzeichen hintereinander</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>!! is not understood: write (...!)!</source>
   <translation>!! wird nicht verstanden: (...!)! schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>there is nothing in these brackets</source>
   <translation>in dieser Klammer steht nichts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>function {call} of this text</source>
   <translation>Funktion {call} dieses Textes</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>argument of {name}</source>
   <translation>Argument von {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>here {value}</source>
   <translation>hier {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>here</source>
   <translation>hier</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>a text can have {longest} characters</source>
   <translation>ein Text kann {longest} Zeichen haben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>type a function of x and y</source>
   <translation>eine Funktion von x und y eingeben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>this holds or does not hold, and is no number: write where(..., 1, 0)</source>
   <translation>das gilt oder gilt nicht und ist keine Zahl: where(..., 1, 0) schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>{name} cannot name a variable or parameter</source>
   <translation>{name} kann keine Variable und keinen Parameter benennen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>at most {most} different variables can be given</source>
   <translation>höchstens {most} verschiedene Variablen können angegeben werden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>the value of {name} is not a finite number</source>
   <translation>der Wert von {name} ist keine endliche Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>this line has no name, and only the last line is drawn</source>
   <translation>diese Zeile hat keinen Namen, und nur die letzte Zeile wird gezeichnet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>something is missing after return</source>
   <translation>nach return fehlt etwas</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>{name} needs a line that begins with return</source>
   <translation>{name} braucht eine Zeile, die mit return beginnt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>only assignments and a return may stand in the body of a def</source>
   <translation>im Rumpf eines def dürfen nur Zuweisungen und ein return stehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>as many names as values stand on both sides of =</source>
   <translation>auf beiden Seiten von = stehen gleich viele Namen und Werte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/reading.py" />
   <source>this is nested more than {deepest} deep</source>
   <translation>das ist mehr als {deepest} Ebenen tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Powers bind tighter than the minus before them, and are put together from the right.</source>
   <translation>Potenzen binden stärker als das Minus davor und werden von rechts zusammengefasst.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Side by side is a product like any other, read from left to right.</source>
   <translation>Nebeneinander ist ein Produkt wie jedes andere, von links nach rechts gelesen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A minus before a term holds for the whole term.</source>
   <translation>Ein Minus vor einem Term gilt für den ganzen Term.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Without brackets a function takes all up to the next sum, product sign or function.</source>
   <translation>Ohne Klammern nimmt eine Funktion alles bis zum nächsten Plus, Minus, Malzeichen oder der nächsten Funktion.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>An exponent at the name of a function belongs to its value, but -1 means the inverse function.</source>
   <translation>Ein Exponent am Namen einer Funktion gehört zu ihrem Wert, aber -1 bedeutet die Umkehrfunktion.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A name before a bracket is a factor unless it is the name of a function.</source>
   <translation>Ein Name vor einer Klammer ist ein Faktor, sofern er nicht der Name einer Funktion ist.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Only x, y and z are taken apart; all other letters that stand together are one name.</source>
   <translation>Nur x, y und z werden getrennt gelesen; alle anderen Buchstaben, die zusammenstehen, sind ein Name.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>log is the natural logarithm, as in Python.</source>
   <translation>log ist der natürliche Logarithmus, wie in Python.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A bar opens where a number could begin, and closes where not.</source>
   <translation>Ein Betragsstrich öffnet, wo eine Zahl beginnen könnte, und schließt, wo nicht.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Comparisons in a chain hold together.</source>
   <translation>Vergleiche in einer Kette gelten gemeinsam.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>% is the remainder, with the sign of the divisor.</source>
   <translation>% ist der Rest, mit dem Vorzeichen des Divisors.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>E is the number e, and 2e is 2 times e, but 2e3 is 2000.</source>
   <translation>E ist die Zahl e, und 2e ist 2 mal e, aber 2e3 ist 2000.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A sum or product sign covers what follows up to the next plus or minus.</source>
   <translation>Ein Summen- oder Produktzeichen erfasst, was folgt, bis zum nächsten Plus oder Minus.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A number beside a fraction multiplies it.</source>
   <translation>Eine Zahl neben einem Bruch multipliziert ihn.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>After a command of LaTeX without braces only one letter or digit is meant, but in x^10 the whole number is.</source>
   <translation>Nach einem LaTeX-Befehl ohne geschweifte Klammern ist nur ein Buchstabe oder eine Ziffer gemeint, in x^10 aber die ganze Zahl.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>The cube root of a negative number is real; every other root is a power, and needs a positive number.</source>
   <translation>Die Kubikwurzel einer negativen Zahl ist reell; jede andere Wurzel ist eine Potenz und braucht eine positive Zahl.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>In LaTeX e^{{...}} is the exponential function.</source>
   <translation>In LaTeX ist e^{{...}} die Exponentialfunktion.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>In LaTeX a percent sign begins a comment.</source>
   <translation>In LaTeX leitet ein Prozentzeichen einen Kommentar ein.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A coordinate of a list has the name the text gives it, else that of the list and its number.</source>
   <translation>Eine Koordinate einer Liste heißt, wie der Text sie nennt, sonst wie die Liste mit ihrer Nummer.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A slider that counts the terms of a sum is a fixed number.</source>
   <translation>Ein Regler, der die Summanden einer Summe zählt, ist eine feste Zahl.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is defined by itself: recursion is not allowed</source>
   <translation>{name} ist durch sich selbst definiert: Rekursion ist nicht erlaubt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} works on lists: write the terms out, as in p[0]**2 + p[1]**2</source>
   <translation>{name} arbeitet auf Listen: die Terme ausschreiben, etwa p[0]**2 + p[1]**2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is unknown: did you mean {meant}?</source>
   <translation>{name} ist unbekannt: war {meant} gemeint?</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is unknown</source>
   <translation>{name} ist unbekannt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>no function is called {name}; a product is {name}*(...)</source>
   <translation>keine Funktion heißt {name}; ein Produkt ist {name}*(...)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is used before it is defined: move its definition up</source>
   <translation>{name} wird verwendet, bevor es definiert ist: die Definition nach oben verschieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is not a number to calculate with</source>
   <translation>{name} ist keine Zahl, mit der sich rechnen lässt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>None is not a number</source>
   <translation>None ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>{sign} is written {sign}_{{i=1}}^{{10}} and then a term</source>
   <translation>{sign} wird {sign}_{{i=1}}^{{10}} geschrieben, und dann ein Term</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>{name} is written {name}(i, 1, 10, i*x)</source>
   <translation>{name} wird {name}(i, 1, 10, i*x) geschrieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>an index runs between whole numbers: write {name} = 10 above</source>
   <translation>ein Index läuft zwischen ganzen Zahlen: weiter oben {name} = 10 schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>the first and the last index are whole numbers</source>
   <translation>der erste und der letzte Index sind ganze Zahlen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>this has more than {most} terms</source>
   <translation>das hat mehr als {most} Terme</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/typeset.py" />
   <source>nothing can follow the case for everything else</source>
   <translation>nach dem Fall für alles Übrige kann nichts mehr folgen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/typeset.py" />
   <source>a case is written: value &amp; condition</source>
   <translation>ein Fall wird so geschrieben: Wert &amp; Bedingung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>As on a calculator: signs of multiplication and brackets may be left out</source>
   <translation>Wie auf einem Taschenrechner: Malzeichen und Klammern können fehlen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>With the signs of a book: bars, roots, raised numbers</source>
   <translation>Mit den Zeichen eines Buches: Betragsstriche, Wurzeln, hochgestellte Zahlen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Python and NumPy; np., math., torch. and jnp. are understood</source>
   <translation>Python und NumPy; np., math., torch. und jnp. werden verstanden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Every other name becomes a slider that starts at 1</source>
   <translation>Jeder andere Name wird ein Schieberegler, der bei 1 beginnt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Definitions, one a line; the last line is drawn</source>
   <translation>Definitionen, eine je Zeile; die letzte Zeile wird gezeichnet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A function of your own, used below</source>
   <translation>Eine eigene Funktion, weiter unten verwendet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Variables with other names: those of f(...)</source>
   <translation>Variablen mit anderen Namen: die von f(...)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>More than two variables: two of them are the axes</source>
   <translation>Mehr als zwei Variablen: zwei davon sind die Achsen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>One variable: a curve</source>
   <translation>Eine Variable: eine Kurve</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A def, pasted from a program</source>
   <translation>Ein def, aus einem Programm eingefügt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A lambda</source>
   <translation>Ein lambda</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>SciPy's way: one list of coordinates</source>
   <translation>Wie in SciPy: eine Liste von Koordinaten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>LaTeX, with or without dollar signs around it</source>
   <translation>LaTeX, mit oder ohne Dollarzeichen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>LaTeX with cases</source>
   <translation>LaTeX mit Fallunterscheidung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>One value or another, as in NumPy</source>
   <translation>Der eine oder der andere Wert, wie in NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Several cases, and what holds otherwise</source>
   <translation>Mehrere Fälle, und was sonst gilt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>One value or another, as in Python</source>
   <translation>Der eine oder der andere Wert, wie in Python</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A comparison is 1 where it holds, and 0 elsewhere</source>
   <translation>Ein Vergleich ist 1, wo er gilt, und sonst 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A sum over an index; prod(...) multiplies</source>
   <translation>Eine Summe über einen Index; prod(...) multipliziert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Greek letters by name or as such: \theta and Tab give θ</source>
   <translation>Griechische Buchstaben mit Namen oder als solche: \theta und Tab ergeben θ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>What stands behind # is a comment</source>
   <translation>Was nach # steht, ist ein Kommentar</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u + v</source>
   <translation>u + v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u - v</source>
   <translation>u - v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u times v</source>
   <translation>u mal v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u divided by v</source>
   <translation>u geteilt durch v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>division by zero</source>
   <translation>Division durch null</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>a power that is not real: a negative base with a fractional exponent, or zero to a negative power</source>
   <translation>eine Potenz, die nicht reell ist: eine negative Basis mit gebrochenem Exponenten, oder null mit negativem Exponenten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>minus u</source>
   <translation>minus u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &lt; v, else 0</source>
   <translation>1, wo u &lt; v, sonst 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &lt;= v, else 0</source>
   <translation>1, wo u &lt;= v, sonst 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &gt; v, else 0</source>
   <translation>1, wo u &gt; v, sonst 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &gt;= v, else 0</source>
   <translation>1, wo u &gt;= v, sonst 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u = v, else 0</source>
   <translation>1, wo u = v, sonst 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u and v differ, else 0</source>
   <translation>1, wo u und v verschieden sind, sonst 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where both hold, else 0</source>
   <translation>1, wo beide gelten, sonst 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where one or both hold, else 0</source>
   <translation>1, wo eines oder beide gelten, sonst 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u does not hold, else 0</source>
   <translation>1, wo u nicht gilt, sonst 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>v where the condition u holds, else w; only the branch taken is looked at</source>
   <translation>v, wo die Bedingung u gilt, sonst w; nur der gewählte Zweig wird betrachtet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>no case of the piecewise applies here</source>
   <translation>kein Fall von piecewise trifft hier zu</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>seam(k, p, q, r)</source>
   <translation>seam(k, p, q, r)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>square root of a negative number</source>
   <translation>Quadratwurzel einer negativen Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>real cube root; cbrt(-8) is -2</source>
   <translation>reelle Kubikwurzel; cbrt(-8) ist -2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>e to the power u</source>
   <translation>e hoch u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>exp(u) - 1, exact near 0</source>
   <translation>exp(u) - 1, nahe 0 genau</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>natural logarithm</source>
   <translation>natürlicher Logarithmus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log of a number that is not positive</source>
   <translation>Logarithmus einer Zahl, die nicht positiv ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logarithm to base 10</source>
   <translation>Logarithmus zur Basis 10</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logarithm to base 2</source>
   <translation>Logarithmus zur Basis 2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(1 + u), exact near 0</source>
   <translation>log(1 + u), nahe 0 genau</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sine, of radians</source>
   <translation>Sinus, im Bogenmaß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cosine, of radians</source>
   <translation>Kosinus, im Bogenmaß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>tangent, of radians</source>
   <translation>Tangens, im Bogenmaß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>tangent at an odd multiple of pi/2</source>
   <translation>Tangens bei einem ungeraden Vielfachen von pi/2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cotangent, 1/tan(u)</source>
   <translation>Kotangens, 1/tan(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cotangent at a multiple of pi</source>
   <translation>Kotangens bei einem Vielfachen von pi</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>secant, 1/cos(u)</source>
   <translation>Sekans, 1/cos(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>secant at an odd multiple of pi/2</source>
   <translation>Sekans bei einem ungeraden Vielfachen von pi/2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cosecant, 1/sin(u)</source>
   <translation>Kosekans, 1/sin(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cosecant at a multiple of pi</source>
   <translation>Kosekans bei einem Vielfachen von pi</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc sine, in radians</source>
   <translation>Arkussinus, im Bogenmaß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc sine of a number outside -1 to 1</source>
   <translation>Arkussinus einer Zahl außerhalb von -1 bis 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc cosine, in radians</source>
   <translation>Arkuskosinus, im Bogenmaß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc cosine of a number outside -1 to 1</source>
   <translation>Arkuskosinus einer Zahl außerhalb von -1 bis 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc tangent, in radians</source>
   <translation>Arkustangens, im Bogenmaß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>angle of the point (v, u), in radians: atan2(y, x)</source>
   <translation>Winkel des Punktes (v, u), im Bogenmaß: atan2(y, x)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the angle of the origin</source>
   <translation>der Winkel des Ursprungs</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic sine</source>
   <translation>Sinus hyperbolicus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cosine</source>
   <translation>Kosinus hyperbolicus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic tangent</source>
   <translation>Tangens hyperbolicus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cotangent, 1/tanh(u)</source>
   <translation>Kotangens hyperbolicus, 1/tanh(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cotangent of 0</source>
   <translation>Kotangens hyperbolicus von 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic secant, 1/cosh(u)</source>
   <translation>Sekans hyperbolicus, 1/cosh(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cosecant, 1/sinh(u)</source>
   <translation>Kosekans hyperbolicus, 1/sinh(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cosecant of 0</source>
   <translation>Kosekans hyperbolicus von 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic sine</source>
   <translation>Areasinus hyperbolicus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic cosine</source>
   <translation>Areakosinus hyperbolicus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic cosine of a number below 1</source>
   <translation>Areakosinus hyperbolicus einer Zahl unter 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic tangent</source>
   <translation>Areatangens hyperbolicus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic tangent of a number not between -1 and 1</source>
   <translation>Areatangens hyperbolicus einer Zahl, die nicht zwischen -1 und 1 liegt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>-1, 0 or 1: the sign of u</source>
   <translation>-1, 0 oder 1: das Vorzeichen von u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>largest whole number not above u</source>
   <translation>größte ganze Zahl, die nicht über u liegt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>smallest whole number not below u</source>
   <translation>kleinste ganze Zahl, die nicht unter u liegt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>nearest whole number; halves go to the even one</source>
   <translation>nächste ganze Zahl; Hälften gehen zur geraden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>whole part: u without its decimals</source>
   <translation>ganzer Teil: u ohne Nachkommastellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>remainder of u divided by v, with the sign of v</source>
   <translation>Rest von u geteilt durch v, mit dem Vorzeichen von v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the smaller one</source>
   <translation>das Kleinere</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the larger one</source>
   <translation>das Größere</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sqrt(u^2 + v^2) without overflow</source>
   <translation>sqrt(u^2 + v^2) ohne Überlauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>error function</source>
   <translation>Fehlerfunktion</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 - erf(u), exact for large u</source>
   <translation>1 - erf(u), für große u genau</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>gamma function; gamma(n + 1) is n!</source>
   <translation>Gammafunktion; gamma(n + 1) ist n!</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>gamma at zero or a negative whole number</source>
   <translation>gamma bei null oder einer negativen ganzen Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logarithm of |gamma(u)|</source>
   <translation>Logarithmus von |gamma(u)|</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>derivative of lgamma</source>
   <translation>Ableitung von lgamma</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>digamma at zero or a negative whole number</source>
   <translation>digamma bei null oder einer negativen ganzen Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the u-th derivative of digamma, at v</source>
   <translation>die u-te Ableitung von digamma bei v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>polygamma at zero or a negative whole number</source>
   <translation>polygamma bei null oder einer negativen ganzen Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u!, which is gamma(u + 1)</source>
   <translation>u!, also gamma(u + 1)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the factorial of a negative whole number</source>
   <translation>die Fakultät einer negativen ganzen Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>beta function: gamma(u)*gamma(v)/gamma(u + v)</source>
   <translation>Betafunktion: gamma(u)*gamma(v)/gamma(u + v)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>beta where an argument or the sum of both is zero or a negative whole number</source>
   <translation>beta, wo ein Argument oder die Summe beider null oder eine negative ganze Zahl ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse of erf</source>
   <translation>Umkehrfunktion von erf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse error function of a number not between -1 and 1</source>
   <translation>inverse Fehlerfunktion einer Zahl, die nicht zwischen -1 und 1 liegt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>Bessel function of the first kind, of whole order u, at v</source>
   <translation>Bessel-Funktion erster Gattung der ganzzahligen Ordnung u bei v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>besselj of an order that is not a whole number from -1000 to 1000</source>
   <translation>besselj mit einer Ordnung, die keine ganze Zahl von -1000 bis 1000 ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>spherical Bessel function of whole order u, at v; sphericalj(0, v) is sin(v)/v</source>
   <translation>sphärische Bessel-Funktion der ganzzahligen Ordnung u bei v; sphericalj(0, v) ist sin(v)/v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sphericalj of an order that is not a whole number from 0 to 1000</source>
   <translation>sphericalj mit einer Ordnung, die keine ganze Zahl von 0 bis 1000 ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sin(pi*u)/(pi*u), and 1 at 0, as in NumPy</source>
   <translation>sin(pi*u)/(pi*u), und 1 bei 0, wie in NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>density of the standard normal distribution; normpdf(x, mean, deviation) of any other</source>
   <translation>Dichte der Standardnormalverteilung; normpdf(x, Mittelwert, Standardabweichung) einer beliebigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>probability below u in the standard normal distribution; normcdf(x, mean, deviation) in any other</source>
   <translation>Wahrscheinlichkeit unter u in der Standardnormalverteilung; normcdf(x, Mittelwert, Standardabweichung) in einer beliebigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(u/(1 - u)), the inverse of sigmoid</source>
   <translation>log(u/(1 - u)), die Umkehrfunktion von sigmoid</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logit of a number not between 0 and 1</source>
   <translation>logit einer Zahl, die nicht zwischen 0 und 1 liegt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1/(1 + exp(-u))</source>
   <translation>1/(1 + exp(-u))</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(1 + exp(u)) without overflow</source>
   <translation>log(1 + exp(u)) ohne Überlauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>max(u, 0); its subgradient at 0 is 0</source>
   <translation>max(u, 0); der Subgradient bei 0 ist 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u where it is positive, u/100 where not; leaky_relu(u, slope) with another slope</source>
   <translation>u, wo es positiv ist, sonst u/100; leaky_relu(u, slope) mit anderer Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u where it is positive, exp(u) - 1 where not; elu(u, a) with a times that</source>
   <translation>u, wo es positiv ist, sonst exp(u) - 1; elu(u, a) mit dem a-Fachen davon</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u*normcdf(u)</source>
   <translation>u*normcdf(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u*sigmoid(u), also called swish</source>
   <translation>u*sigmoid(u), auch swish genannt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u*tanh(softplus(u))</source>
   <translation>u*tanh(softplus(u))</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u/(1 + |u|)</source>
   <translation>u/(1 + |u|)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(sigmoid(u)) without overflow</source>
   <translation>log(sigmoid(u)) ohne Überlauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(exp(u) + exp(v)) without overflow: a smooth max; of any number of arguments</source>
   <translation>log(exp(u) + exp(v)) ohne Überlauf: ein glattes Maximum; von beliebig vielen Argumenten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u^2/2 where |u| is at most 1, |u| - 1/2 beyond</source>
   <translation>u^2/2, wo |u| höchstens 1 ist, darüber |u| - 1/2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <location filename="../../gradexplorer/field/levels.py" />
   <source>f is not defined anywhere in this view</source>
   <translation>f ist in dieser Ansicht nirgends definiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <source>the heights are those chosen by hand; Home shows all that fits</source>
   <translation>die Höhen sind von Hand gewählt; Pos1 zeigt alles, was hineinpasst</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <source>the heights fit what is seen of the curve, without what runs off to a pole</source>
   <translation>die Höhen richten sich nach dem sichtbaren Teil der Kurve, ohne das, was zu einem Pol läuft</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <source>the heights fit what is seen of the curve, from {low} to {high}</source>
   <translation>die Höhen richten sich nach dem sichtbaren Teil der Kurve, von {low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>f is {value} everywhere in this view</source>
   <translation>f ist überall in dieser Ansicht {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels in equal steps of {step}</source>
   <translation>Höhenlinien in gleichen Schritten von {step}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>{told}; the values near a pole are left out</source>
   <translation>{told}; die Werte nahe einem Pol sind ausgelassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels in powers of ten down from {origin}: half of the view lies in the highest {part} % of the values</source>
   <translation>Höhenlinien in Zehnerpotenzen von {origin} abwärts: die Hälfte der Ansicht liegt in den höchsten {part} % der Werte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels in powers of ten up from {origin}: half of the view lies in the lowest {part} % of the values</source>
   <translation>Höhenlinien in Zehnerpotenzen von {origin} aufwärts: die Hälfte der Ansicht liegt in den tiefsten {part} % der Werte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels with equally much of the view between one and the next</source>
   <translation>Höhenlinien, zwischen denen gleich viel Fläche liegt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>{count} levels as typed, {seen} of them in this view</source>
   <translation>{count} eingegebene Höhen, {seen} davon in dieser Ansicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>{told}, moved so that one goes through the probe</source>
   <translation>{told}, verschoben, sodass eine durch die Sonde geht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/trust.py" />
   <source>undersampled: f changes faster than pixels can show; zoom in</source>
   <translation>zu grob abgetastet: f ändert sich schneller, als Pixel es zeigen können; näher heranzoomen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/trust.py" />
   <source>contour lines would lie too close together to be drawn; zoom in</source>
   <translation>Höhenlinien lägen zu dicht, um sie zu zeichnen; näher heranzoomen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/trust.py" />
   <source>floats run out here: f changes by less than it is rounded to</source>
   <translation>die Gleitkommazahlen reichen hier nicht: f ändert sich um weniger, als gerundet wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/typed_levels.py" />
   <source>type heights such as 0, 1, 2.5, 10</source>
   <translation>Höhen eingeben, etwa 0, 1, 2.5, 10</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/typed_levels.py" />
   <source>{word} is not a number</source>
   <translation>{word} ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/typed_levels.py" />
   <source>at most {most} levels, not {count}</source>
   <translation>höchstens {most} Höhen, nicht {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>type a number</source>
   <translation>eine Zahl eingeben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>{name} has no value: numbers, constants and sliders have</source>
   <translation>{name} hat keinen Wert: den haben Zahlen, Konstanten und Regler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>this has no value: {reason}</source>
   <translation>das hat keinen Wert: {reason}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>this number is too large</source>
   <translation>diese Zahl ist zu groß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/formulas.py" />
   <source>this is too long to work with: more than {limit} operations</source>
   <translation>das ist zu lang, um damit zu arbeiten: mehr als {limit} Operationen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>a coordinate is not a number</source>
   <translation>eine Koordinate ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>no value</source>
   <translation>kein Wert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>the numbers grow too large here to be worked with</source>
   <translation>die Zahlen werden hier zu groß, um damit zu rechnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>{reason}: {part} is {value} here</source>
   <translation>{reason}: {part} ist hier {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>its argument</source>
   <translation>das Argument</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/trusted.py" />
   <source>rounding: doubles say {value}, the value is {exact}: no digit can be trusted</source>
   <translation>Rundung: die Gleitkommarechnung ergibt {value}, der Wert ist {exact}: keiner Stelle ist zu trauen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/formula/trusted.py" />
   <source>rounding: only {n} digits of {value} can be trusted; the value is {exact}</source>
   <translation>
    <numerusform>Rundung: nur {n} Stelle von {value} ist zu trauen; der Wert ist {exact}</numerusform>
    <numerusform>Rundung: nur {n} Stellen von {value} ist zu trauen; der Wert ist {exact}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/formula/trusted.py" />
   <source>rounding: only {n} digits of the gradient can be trusted</source>
   <translation>
    <numerusform>Rundung: nur {n} Stelle des Gradienten ist zu trauen</numerusform>
    <numerusform>Rundung: nur {n} Stellen des Gradienten ist zu trauen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/functions.py" />
   <source>{name} is not a parameter of this function</source>
   <translation>{name} ist kein Parameter dieser Funktion</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/bounding.py" />
   <source>bind the walk to a curve</source>
   <translation>Weg an eine Kurve binden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/bounding.py" />
   <source>bind the walk to a box</source>
   <translation>Weg an einen Kasten binden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>typing</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>move the probe</source>
   <translation>Sonde verschieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>move the view</source>
   <translation>Ansicht verschieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>fit the view</source>
   <translation>Ansicht einpassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>return to a view</source>
   <translation>zu einer Ansicht zurückkehren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>stretch the view</source>
   <translation>Ansicht strecken</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>move {name}</source>
   <translation>{name} verschieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the axes</source>
   <translation>Achsen wählen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the method {method}</source>
   <translation>Verfahren {method} wählen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the {name}</source>
   <translation>{name} einstellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>reset the settings</source>
   <translation>Einstellungen zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the number of steps</source>
   <translation>Zahl der Schritte einstellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <location filename="../../gradexplorer/ui/beside.py" />
   <source>walk</source>
   <translation>Gang durch die Schritte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the speed</source>
   <translation>Tempo einstellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>show {layer}</source>
   <translation>{layer} zeigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>hide {layer}</source>
   <translation>{layer} verbergen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the levels</source>
   <translation>Höhenlinien wählen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>type the levels</source>
   <translation>Höhen eingeben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the number of levels</source>
   <translation>Zahl der Höhenlinien einstellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the number of arrows</source>
   <translation>Zahl der Pfeile einstellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the colours</source>
   <translation>Farben wählen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the arrows</source>
   <translation>Pfeile wählen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>add a flow line</source>
   <translation>Flusslinie hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>remove the flow lines</source>
   <translation>Flusslinien entfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>change the axes</source>
   <translation>Achsen ändern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the theme</source>
   <translation>Erscheinungsbild wählen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>load {name}</source>
   <translation>{name} laden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>this has more than {most} bytes: it is no session</source>
   <translation>das hat mehr als {most} Byte: es ist keine Sitzung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line {line} is not UTF-8 text: this is no session file</source>
   <translation>Zeile {line} ist kein UTF-8-Text: das ist keine Sitzungsdatei</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line 1: there is nothing in it</source>
   <translation>Zeile 1: die Datei ist leer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>it is nested too deep to be a session</source>
   <translation>es ist zu tief verschachtelt für eine Sitzung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>there is a number in it that is too long to be one</source>
   <translation>es enthält eine Zahl, die zu lang ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>the file ends too soon, in line {line}: a part of it is missing</source>
   <translation>die Datei endet zu früh, in Zeile {line}: ein Teil fehlt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line 1 does not begin with {brace}: this is no session file</source>
   <translation>Zeile 1 beginnt nicht mit {brace}: das ist keine Sitzungsdatei</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line {line}, column {column}: this is not JSON</source>
   <translation>Zeile {line}, Spalte {column}: das ist kein JSON</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>the key {key} stands there twice</source>
   <translation>der Schlüssel {key} steht dort zweimal</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>{name} is not JSON</source>
   <translation>{name} ist kein JSON</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>a number of {count} digits is too long</source>
   <translation>eine Zahl mit {count} Ziffern ist zu lang</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>format: this is not a session of Gradient Explorer</source>
   <translation>format: das ist keine Sitzung von Gradient Explorer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>version: this is not the number of a version</source>
   <translation>version: das ist keine Versionsnummer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>version: {found} is newer than {known}, the newest that this program reads; a newer Gradient Explorer wrote this file, and can open it</source>
   <translation>version: {found} ist neuer als {known}, die neueste, die dieses Programm liest; ein neuerer Gradient Explorer hat diese Datei geschrieben und kann sie öffnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>version: this file of version {older} cannot be understood</source>
   <translation>version: diese Datei der Version {older} ist nicht zu verstehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{one} or {other}</source>
   <translation>{one} oder {other}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not {wanted}</source>
   <translation>{found} ist nicht {wanted}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this text has {length} characters, at most {most} are allowed</source>
   <translation>dieser Text hat {length} Zeichen, höchstens {most} sind erlaubt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not one of {words}</source>
   <translation>{found} ist keines von {words}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not a finite number</source>
   <translation>{found} ist keine endliche Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not between {low} and {high}</source>
   <translation>{found} liegt nicht zwischen {low} und {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this is not a list</source>
   <translation>das ist keine Liste</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this is not a list of {count}</source>
   <translation>das ist keine Liste von {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{count} entries are more than the {most} allowed</source>
   <translation>{count} Einträge sind mehr als die erlaubten {most}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this is not an object</source>
   <translation>das ist kein Objekt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this key is missing</source>
   <translation>dieser Schlüssel fehlt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>contour lines</source>
   <translation>Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>contour numbers</source>
   <translation>Zahlen der Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>gradient arrows</source>
   <translation>Gradientenpfeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>derivative</source>
   <translation>Ableitung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>grid</source>
   <translation>Gitter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/basins.py" />
   <source>basins</source>
   <translation>Einzugsgebiete</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/nullclines.py" />
   <source>nullclines</source>
   <translation>Nullklinen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/ridges.py" />
   <source>ridges</source>
   <translation>Grate und Täler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/flow.py" />
   <source>flow lines</source>
   <translation>Flusslinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/flow.py" />
   <source>picked flow lines</source>
   <translation>gewählte Flusslinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <location filename="../../gradexplorer/ui/layers/bound.py" />
   <source>constraints</source>
   <translation>Nebenbedingungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/level.py" />
   <source>contour through the probe</source>
   <translation>Höhenlinie durch die Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/canvas/model.py" />
   <location filename="../../gradexplorer/ui/layers/model.py" />
   <location filename="../../gradexplorer/ui/local/view.py" />
   <source>local model</source>
   <translation>lokales Modell</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/minima.py" />
   <source>known minima</source>
   <translation>bekannte Minima</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/critical/finder.py" />
   <source>critical points</source>
   <translation>kritische Punkte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/nearest.py" />
   <source>way to a minimum</source>
   <translation>Weg zu einem Minimum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>principal axes</source>
   <translation>Hauptachsen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>spread by noise</source>
   <translation>Streuung durch Rauschen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>inside of a step</source>
   <translation>Inneres eines Schritts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/race/racing.py" />
   <source>race</source>
   <translation>Rennen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>path</source>
   <translation>Weg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/pins/view.py" />
   <source>pins</source>
   <translation>Nadeln</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>direction</source>
   <translation>Richtung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{low} is not below {high}</source>
   <translation>{low} ist nicht kleiner als {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{low} to {high} is no part of the plane that can be shown</source>
   <translation>{low} bis {high} ist kein Teil der Ebene, der sich zeigen lässt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>low = {low} is not below high = {high}</source>
   <translation>low = {low} ist nicht kleiner als high = {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>step = {step} is no step for a slider</source>
   <translation>step = {step} ist kein Schritt für einen Regler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{count} racers are more than the {most} allowed</source>
   <translation>{count} Läufer sind mehr als die erlaubten {most}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{count} recorded numbers are more than the {most} allowed</source>
   <translation>{count} aufgezeichnete Zahlen sind mehr als die erlaubten {most}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>a recorded path has a point at least</source>
   <translation>ein aufgezeichneter Weg hat mindestens einen Punkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>each point has one number for each of the columns</source>
   <translation>jeder Punkt hat eine Zahl für jede der Spalten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>level_values has {count} entries, at most {most} are allowed</source>
   <translation>level_values hat {count} Einträge, höchstens {most} sind erlaubt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>turn the direction</source>
   <translation>Richtung drehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>choose the local model</source>
   <translation>lokales Modell wählen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>pin a probe</source>
   <translation>Sonde anheften</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>move the pin {name}</source>
   <translation>Stecknadel {name} verschieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>rename the pin {name}</source>
   <translation>Stecknadel {name} umbenennen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>remove the pin {name}</source>
   <translation>Stecknadel {name} entfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>remove the pins</source>
   <translation>Stecknadeln entfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>add a racer</source>
   <translation>Läufer hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>add {count} racers</source>
   <translation>{count} Läufer hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>remove a racer</source>
   <translation>Läufer entfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>remove all racers</source>
   <translation>alle Läufer entfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>hide a racer</source>
   <translation>Läufer verbergen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>show a racer</source>
   <translation>Läufer zeigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>racer {number}: {what}</source>
   <translation>Läufer {number}: {what}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>set the terms of the race</source>
   <translation>Bedingungen des Rennens ändern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>walk as a racer</source>
   <translation>wie ein Läufer gehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/shared.py" />
   <source>a shared session may have up to {most} characters</source>
   <translation>eine geteilte Sitzung darf bis zu {most} Zeichen haben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/shared.py" />
   <source>a shared session begins with {prefix}</source>
   <translation>eine geteilte Sitzung beginnt mit {prefix}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/shared.py" />
   <source>after {prefix}: a part of the shared text is missing or changed</source>
   <translation>nach {prefix}: ein Teil des geteilten Textes fehlt oder ist verändert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>Gradient Explorer {version}

Type a function; see its landscape, its gradient and the path a descent takes down it.

Free software under the MIT licence. It uses Qt for Python (LGPL), pyqtgraph, NumPy, contourpy, SymPy and ziamath.</source>
   <translation>Gradient Explorer {version}

Eine Funktion eingeben; ihre Landschaft sehen, ihren Gradienten und den Weg, den ein Abstieg darin nimmt.

Freie Software unter der MIT-Lizenz. Sie verwendet Qt for Python (LGPL), pyqtgraph, NumPy, contourpy, SymPy und ziamath.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>About Gradient Explorer</source>
   <translation>Über Gradient Explorer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>Versions, for a report</source>
   <translation>Versionen, für einen Bericht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>&amp;Copy the Versions</source>
   <translation>Versionen &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>Put them into the clipboard, to be pasted into a report</source>
   <translation>In die Zwischenablage legen, um sie in einen Bericht einzufügen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>&amp;Licences…</source>
   <translation>&amp;Lizenzen …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>Every work this program is made from, with its version and its licence</source>
   <translation>Jedes Werk, aus dem dieses Programm gemacht ist, mit seiner Version und Lizenz</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/beside.py" />
   <source>reading at the probe</source>
   <translation>Ablesen an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/busy.py" />
   <location filename="../../gradexplorer/ui/follower.py" />
   <source>Stopped: {what}</source>
   <translation>Abgebrochen: {what}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>undecided</source>
   <translation>unentschieden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>diverges</source>
   <translation>divergiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>leaves the domain</source>
   <translation>verlässt den Definitionsbereich</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>stuck at: {kind}</source>
   <translation>steckt fest bei: {kind}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>and {n} more</source>
   <translation>
    <numerusform>und {n} weiterer</numerusform>
    <numerusform>und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/board.py" />
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <location filename="../../gradexplorer/ui/descent/steps_model.py" />
   <location filename="../../gradexplorer/ui/kinds.py" />
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>slope</source>
   <translation>Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/canvas.py" />
   <source>Map of the function</source>
   <translation>Karte der Funktion</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/canvas.py" />
   <source>Curve of the function</source>
   <translation>Kurve der Funktion</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>region of trust</source>
   <translation>Vertrauensbereich</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>what a gradient as long could reach</source>
   <translation>was ein so langer Gradient erreichen könnte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>simplex before</source>
   <translation>Simplex davor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>simplex after</source>
   <translation>Simplex danach</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>steepest descent, then Newton</source>
   <translation>steilster Abstieg, dann Newton</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>full Newton step</source>
   <translation>voller Newton-Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>brought along by momentum</source>
   <translation>vom Momentum mitgebracht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>added by the gradient</source>
   <translation>vom Gradienten hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>against the mean gradient</source>
   <translation>gegen den mittleren Gradienten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>without looking ahead</source>
   <translation>ohne Vorausschau</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>trial, rejected</source>
   <translation>Versuch, verworfen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>trial, taken</source>
   <translation>Versuch, angenommen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/model.py" />
   <source>edge of the error allowed</source>
   <translation>Grenze des erlaubten Fehlers</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/canvas/noise.py" />
   <source>all {n} repeats are lost</source>
   <translation>
    <numerusform>{n} Wiederholung, und sie geht verloren</numerusform>
    <numerusform>alle {n} Wiederholungen gehen verloren</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/canvas/noise.py" />
   <source>{n} repeats end at f = {mean} ± {spread}</source>
   <translation>
    <numerusform>{n} Wiederholung endet bei f = {mean} ± {spread}</numerusform>
    <numerusform>{n} Wiederholungen enden bei f = {mean} ± {spread}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/canvas/noise.py" />
   <source>{n} more are lost</source>
   <translation>
    <numerusform>{n} weitere geht verloren</numerusform>
    <numerusform>{n} weitere gehen verloren</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/noise.py" />
   <source>mean of the walks</source>
   <translation>Mittel der Wege</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/noise.py" />
   <source>two standard deviations of the ends</source>
   <translation>zwei Standardabweichungen der Enden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/race_legend.py" />
   <source>and {count} more</source>
   <translation>und {count} weitere</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/ridges.py" />
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>valley</source>
   <translation>Tal</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>length ∝ √slope</source>
   <translation>Länge ∝ √Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>length ∝ log slope</source>
   <translation>Länge ∝ log Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>length ∝ slope</source>
   <translation>Länge ∝ Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>arrows show the direction only</source>
   <translation>Pfeile zeigen nur die Richtung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/spoken.py" />
   <source>Probe at {place}; f is {value}</source>
   <translation>Sonde bei {place}; f ist {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/spoken.py" />
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <location filename="../../gradexplorer/ui/status.py" />
   <source>slope {value}</source>
   <translation>Steigung {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/spoken.py" />
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill at {angle}</source>
   <translation>bergauf bei {angle}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>{says} (comes with a later version)</source>
   <translation>{says} (kommt mit einer späteren Version)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Probe</source>
   <translation>&amp;Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Descent</source>
   <translation>Abs&amp;tieg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Learn</source>
   <translation>&amp;Lernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;New</source>
   <translation>&amp;Neu</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Begin a new session</source>
   <translation>Eine neue Sitzung beginnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Open a session file</source>
   <translation>Eine Sitzungsdatei öffnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Save the session</source>
   <translation>Die Sitzung speichern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Save &amp;As…</source>
   <translation>Speichern &amp;unter …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Save the session under another name</source>
   <translation>Die Sitzung unter einem anderen Namen speichern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Picture, animation, table, code and script: looked at first, in the size and the colours you choose</source>
   <translation>Bild, Animation, Tabelle, Code und Skript: zuerst angesehen, in gewählter Größe und Farbe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Export &amp;Picture…</source>
   <translation>&amp;Bild exportieren …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Write what the canvas shows as PNG, SVG, PDF, TikZ, a Matplotlib script or an animated GIF</source>
   <translation>Was die Zeichenfläche zeigt, als PNG, SVG, PDF, TikZ, Matplotlib-Skript oder animiertes GIF schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Export &amp;Table…</source>
   <translation>&amp;Tabelle exportieren …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Write the table of steps as CSV</source>
   <translation>Die Tabelle der Schritte als CSV schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Export S&amp;cript…</source>
   <translation>S&amp;kript exportieren …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Write a Python script that walks the same way</source>
   <translation>Ein Python-Skript schreiben, das denselben Weg geht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Pr&amp;int…</source>
   <translation>&amp;Drucken …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>The picture on paper, looked at first</source>
   <translation>Das Bild auf Papier, zuerst angesehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Rea&amp;d a Recorded Path…</source>
   <translation>Aufgezeichneten Weg &amp;lesen …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Draw and measure points from a CSV file, such as the log of a training run, beside the walk</source>
   <translation>Punkte aus einer CSV-Datei, etwa dem Protokoll eines Trainings, neben dem Weg zeichnen und messen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Close Gradient Explorer</source>
   <translation>Gradient Explorer schließen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Take back the last thing you did, whatever it was</source>
   <translation>Das Letzte zurücknehmen, was auch immer es war</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Do again what was taken back</source>
   <translation>Zurückgenommenes noch einmal tun</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Copy Session as Text</source>
   <translation>Sitzung als Text &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the whole session into the clipboard as one line of text, to be sent to somebody</source>
   <translation>Die ganze Sitzung als eine Zeile Text in die Zwischenablage legen, um sie zu verschicken</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>P&amp;aste Session</source>
   <translation>Sitzung &amp;einfügen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Open the session that was copied as text</source>
   <translation>Die Sitzung öffnen, die als Text kopiert wurde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Copy P&amp;icture</source>
   <translation>B&amp;ild kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put what the canvas shows into the clipboard, as dots and as vectors</source>
   <translation>Was die Zeichenfläche zeigt, in die Zwischenablage legen, als Pixel und als Vektoren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Copy &amp;Values</source>
   <translation>&amp;Werte kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put what is read at the probe into the clipboard, as a table</source>
   <translation>Was an der Sonde abgelesen wird, als Tabelle in die Zwischenablage legen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Edit the &amp;Function</source>
   <translation>&amp;Funktion bearbeiten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go to the field where the function is typed</source>
   <translation>In das Feld gehen, in dem die Funktion eingegeben wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Preferences…</source>
   <translation>&amp;Einstellungen …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Digits, colours, letters, defaults</source>
   <translation>Stellenzahl, Farben, Schrift, Vorgaben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Home</source>
   <translation>&amp;Ausgangsansicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go back to the box that was loaded</source>
   <translation>Zurück zu dem Rechteck, das geladen wurde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Fit the View</source>
   <translation>Ansicht &amp;einpassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show where something happens: critical points, the probe and its path</source>
   <translation>Zeigen, wo etwas geschieht: kritische Punkte, die Sonde und ihr Weg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Previous View</source>
   <translation>&amp;Vorige Ansicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go back to the view before this one</source>
   <translation>Zurück zur Ansicht davor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Next View</source>
   <translation>&amp;Nächste Ansicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go to the view you went back from</source>
   <translation>Zu der Ansicht, von der man zurückging</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Zoom &amp;In</source>
   <translation>&amp;Heranzoomen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>See less of the plane, larger</source>
   <translation>Weniger von der Ebene sehen, größer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Zoom &amp;Out</source>
   <translation>He&amp;rauszoomen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>See more of the plane</source>
   <translation>Mehr von der Ebene sehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Equal Axes</source>
   <translation>&amp;Gleiche Achsen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>One unit as long on both axes, so that the gradient meets its contour at a right angle</source>
   <translation>Eine Einheit ist auf beiden Achsen gleich lang, sodass der Gradient senkrecht auf seiner Höhenlinie steht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>P&amp;icture…</source>
   <translation>B&amp;ild …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Levels, arrows and colours of the picture</source>
   <translation>Höhenlinien, Pfeile und Farben des Bildes</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Choose La&amp;yers…</source>
   <translation>E&amp;benen wählen …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>What the picture shows: colours, lines, arrows, path, probe</source>
   <translation>Was das Bild zeigt: Farben, Linien, Pfeile, Weg, Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Measure</source>
   <translation>&amp;Messen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Drag from one point to another: distance, difference of f, mean slope</source>
   <translation>Von einem Punkt zum anderen ziehen: Entfernung, Differenz von f, mittlere Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Remove the Picked Flow Lines</source>
   <translation>Gewählte Flusslinien en&amp;tfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Take away the flow lines added with Ctrl and a click</source>
   <translation>Die Flusslinien wegnehmen, die mit Strg und Klick hinzukamen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>F&amp;ull Screen</source>
   <translation>V&amp;ollbild</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Nothing but the window</source>
   <translation>Nichts als das Fenster</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Stop What Is Worked Out</source>
   <translation>Rechnung &amp;stoppen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>End the work that the line at the foot of the window tells of; what is shown stays</source>
   <translation>Beendet die Arbeit, von der die Zeile unten im Fenster erzählt; was zu sehen ist, bleibt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>To the &amp;Centre</source>
   <translation>Zur &amp;Mitte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the probe in the middle of the view</source>
   <translation>Die Sonde in die Mitte der Ansicht setzen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Find Critical Points</source>
   <translation>&amp;Kritische Punkte suchen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Look for every point of the view where the gradient vanishes, and prove that there are no others</source>
   <translation>Jeden Punkt der Ansicht suchen, in dem der Gradient verschwindet, und beweisen, dass es keine weiteren gibt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>To the &amp;Nearest Critical Point</source>
   <translation>Zum &amp;nächsten kritischen Punkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the probe on the nearest point where the gradient vanishes</source>
   <translation>Die Sonde auf den nächsten Punkt setzen, in dem der Gradient verschwindet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Work It Out</source>
   <translation>Aus&amp;rechnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Formula, numbers put in, value for everything at the probe; a derivative unfolds into its rules</source>
   <translation>Formel, eingesetzte Zahlen, Wert für alles an der Sonde; eine Ableitung entfaltet ihre Regeln</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Pin It Here</source>
   <translation>Hier an&amp;heften</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Leave a pin where the probe stands, to be compared with; a click with Shift pins any place</source>
   <translation>Eine Stecknadel zurücklassen, wo die Sonde steht, zum Vergleichen; ein Klick mit Umschalt heftet jeden Ort an</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show the &amp;Direction</source>
   <translation>&amp;Richtung zeigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>A circle about the probe: turn its handle, and read the slope in that direction</source>
   <translation>Ein Kreis um die Sonde: seinen Griff drehen und die Steigung in dieser Richtung ablesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the &amp;Gradient</source>
   <translation>Richtung längs des &amp;Gradienten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the gradient; once more: against it</source>
   <translation>Die Steigung längs des Gradienten; noch einmal: gegen ihn</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the C&amp;ontour</source>
   <translation>Richtung längs der &amp;Höhenlinie</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the level line; once more: the other way</source>
   <translation>Die Steigung längs der Höhenlinie; noch einmal: andersherum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the &amp;First Axis</source>
   <translation>Richtung längs der &amp;ersten Achse</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the first axis: its partial derivative</source>
   <translation>Die Steigung längs der ersten Achse: ihre partielle Ableitung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the &amp;Second Axis</source>
   <translation>Richtung längs der &amp;zweiten Achse</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the second axis: its partial derivative</source>
   <translation>Die Steigung längs der zweiten Achse: ihre partielle Ableitung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Turn the Direction &amp;Left</source>
   <translation>Richtung nach &amp;links drehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Five degrees against the clock</source>
   <translation>Fünf Grad gegen den Uhrzeigersinn</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Turn the Direction &amp;Right</source>
   <translation>Richtung nach re&amp;chts drehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Five degrees with the clock</source>
   <translation>Fünf Grad im Uhrzeigersinn</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>To the &amp;End of the Path</source>
   <translation>Zum En&amp;de des Weges</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the probe where the walk ended</source>
   <translation>Die Sonde dorthin setzen, wo der Weg endete</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Play or Pause</source>
   <translation>&amp;Abspielen oder Pause</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Walk the path step by step</source>
   <translation>Den Weg Schritt für Schritt gehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Step &amp;Forward</source>
   <translation>Schritt &amp;vor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>One step on</source>
   <translation>Einen Schritt weiter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Step &amp;Back</source>
   <translation>Schritt &amp;zurück</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>One step back</source>
   <translation>Einen Schritt zurück</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Add to &amp;Race</source>
   <translation>Ins &amp;Rennen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Enter the method and settings that are chosen now as a racer</source>
   <translation>Das jetzt gewählte Verfahren mit seinen Einstellungen als Läufer antreten lassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Race All First-&amp;Order Methods</source>
   <translation>Alle Verfahren &amp;erster Ordnung ins Rennen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Every method that takes one gradient a step races, from the probe, each with a learning rate that suits this landscape</source>
   <translation>Jedes Verfahren, das je Schritt einen Gradienten braucht, läuft von der Sonde aus mit, mit einer Lernrate, die zu dieser Landschaft passt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show the &amp;Whole Path</source>
   <translation>Den &amp;ganzen Weg zeigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show every step of the walk</source>
   <translation>Jeden Schritt des Weges zeigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Gallery of Landscapes</source>
   <translation>&amp;Galerie der Landschaften</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Famous test functions; one click loads one</source>
   <translation>Berühmte Testfunktionen; ein Klick lädt eine</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>How to &amp;Read the Picture</source>
   <translation>Das Bild &amp;lesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>What the colours, lines and arrows say</source>
   <translation>Was Farben, Linien und Pfeile sagen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Lessons</source>
   <translation>Le&amp;ktionen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Short lessons on gradients and descent</source>
   <translation>Kurze Lektionen über Gradienten und Abstieg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>The picture, the methods with their formulas, keys, and what may be typed: all of it searched</source>
   <translation>Das Bild, die Verfahren mit ihren Formeln, Tasten und was sich eingeben lässt: alles durchsuchbar</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>What May Be &amp;Typed</source>
   <translation>Was sich &amp;eingeben lässt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ways to write a function, every word, and how the program reads what can be read in two ways</source>
   <translation>Schreibweisen für Funktionen, jedes Wort, und wie das Programm liest, was sich auf zwei Arten lesen lässt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Keyboard Shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Every key and what it does; keys can be changed</source>
   <translation>Jede Taste und was sie tut; Tasten lassen sich ändern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;About Gradient Explorer</source>
   <translation>Ü&amp;ber Gradient Explorer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>What this is, its version and its licence</source>
   <translation>Was das ist, seine Version und seine Lizenz</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>Curve that binds the walk</source>
   <translation>Kurve, die den Weg bindet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>The walk stays on this curve: an equation, or a formula that is to be 0; empty for none</source>
   <translation>Der Weg bleibt auf dieser Kurve: eine Gleichung oder eine Formel, die 0 sein soll; leer für keine</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>Box that binds the walk</source>
   <translation>Kasten, der den Weg bindet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>The walk stays in this box: from and to of each variable, in order</source>
   <translation>Der Weg bleibt in diesem Kasten: von und bis jeder Variablen, der Reihe nach</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>As the &amp;view</source>
   <translation>Wie der &amp;Ausschnitt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>Take the part of the plane that is seen as the box</source>
   <translation>Den sichtbaren Ausschnitt der Ebene als Kasten nehmen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>What is wrong with the constraint</source>
   <translation>Was an der Nebenbedingung falsch ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>on the &amp;curve</source>
   <translation>auf der &amp;Kurve</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>in the &amp;box</source>
   <translation>im K&amp;asten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>the box is written as numbers between commas: from, to of each variable</source>
   <translation>der Kasten wird als Zahlen zwischen Kommas geschrieben: von, bis jeder Variablen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <source>minimum along the curve</source>
   <translation>Minimum längs der Kurve</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <source>maximum along the curve</source>
   <translation>Maximum längs der Kurve</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <source>flat along the curve</source>
   <translation>flach längs der Kurve</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <location filename="../../resources/gallery/edges.json" />
   <source>Lagrange points</source>
   <translation>Lagrange-Punkte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <source>Where ∇f = λ∇g: the two gradients are parallel; click to put the probe there</source>
   <translation>Wo ∇f = λ∇g: die beiden Gradienten sind parallel; ein Klick setzt die Sonde dorthin</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <source>point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>Place along the curve</source>
   <translation>Stelle auf der Kurve</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>Drag the probe along the curve, and see f rise and fall</source>
   <translation>Die Sonde an der Kurve entlangziehen und f steigen und fallen sehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>What the walk is bound to</source>
   <translation>Woran der Weg gebunden ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>&amp;along the curve</source>
   <translation>&amp;längs der Kurve</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>The walk is free. Type a curve, or a box, and each step goes to the nearest point that obeys.</source>
   <translation>Der Weg ist frei. Eine Kurve oder einen Kasten eingeben, und jeder Schritt geht zum nächsten Punkt, der die Bedingung erfüllt.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>The walk stays in the box.</source>
   <translation>Der Weg bleibt im Kasten.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>No part of the curve is in the view.</source>
   <translation>Kein Teil der Kurve ist im Ausschnitt.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>No Lagrange point of the curve is in the view.</source>
   <translation>Kein Lagrange-Punkt der Kurve ist im Ausschnitt.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>Lowest on the curve: f = {value}, where ∇f = {multiplier} ∇g.</source>
   <translation>Am tiefsten auf der Kurve: f = {value}, dort ist ∇f = {multiplier} ∇g.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>writing the formula</source>
   <translation>die Formel wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copy &amp;As</source>
   <translation>Kopieren &amp;als</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>With &amp;Gradient</source>
   <translation>Mit &amp;Gradient</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copy as {notation}</source>
   <translation>Als {notation} kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Work It Out, &amp;Rule by Rule</source>
   <translation>&amp;Regel für Regel ausrechnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>How this derivative comes about, with one named rule a line</source>
   <translation>Wie diese Ableitung zustande kommt, mit einer benannten Regel je Zeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copy with &amp;Gradient as</source>
   <translation>Mit &amp;Gradient kopieren als</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>Nothing was copied: {why}</source>
   <translation>Nichts wurde kopiert: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copied as {notation}: {text}</source>
   <translation>Kopiert als {notation}: {text}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>A point by numbers: that it is there, and alone, is not proved</source>
   <translation>Ein numerisch gefundener Punkt: dass es ihn gibt und dass er isoliert ist, ist nicht bewiesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>Proved to be there, and alone in a box around it; a double click puts the probe there</source>
   <translation>Bewiesen, und isoliert in einem Rechteck um ihn herum; ein Doppelklick setzt die Sonde dorthin</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>An eigenvalue of the Hessian: the curvature along one of its two axes</source>
   <translation>Ein Eigenwert der Hesse-Matrix: die Krümmung längs einer ihrer beiden Achsen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Nothing searched yet. Press K or the button: every point of the view with a level tangent plane is looked for.</source>
   <translation>Noch nichts gesucht. K oder der Knopf sucht jeden Punkt der Ansicht mit waagerechter Tangentialebene.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>These belong to another function or other parameters; search again.</source>
   <translation>Diese gehören zu einer anderen Funktion oder anderen Parametern; neu suchen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Found in another view; search again for this one.</source>
   <translation>In einer anderen Ansicht gefunden; für diese neu suchen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Table of the critical points</source>
   <translation>Tabelle der kritischen Punkte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Search the View</source>
   <translation>Ansicht durchsuchen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Look for every critical point of the view (K)</source>
   <translation>Jeden kritischen Punkt der Ansicht suchen (K)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Probe to the Nearest</source>
   <translation>Sonde zum nächsten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Put the probe on the nearest one (J)</source>
   <translation>Die Sonde auf den nächsten setzen (J)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>End the search, and keep what it has found so far</source>
   <translation>Die Suche beenden und behalten, was bisher gefunden ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Share of the view that is decided</source>
   <translation>Anteil der Ansicht, der entschieden ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>%p % decided</source>
   <translation>%p % entschieden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>What the search found</source>
   <translation>Was die Suche fand</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Searching…</source>
   <translation>Suche läuft …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>No walk from here: put the probe where f is defined, and there will be steps to work out.</source>
   <translation>Von hier führt kein Weg: die Sonde dorthin setzen, wo f definiert ist, dann gibt es Schritte zum Nachrechnen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>The start: no step has been taken yet. Press . for the first one, or Space to play them all.</source>
   <translation>Der Start: noch kein Schritt getan. Der Punkt . geht den ersten, die Leertaste spielt alle ab.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Step {step} of {last}, by {method}: f falls from {before} to {after}</source>
   <translation>Schritt {step} von {last}, mit {method}: f fällt von {before} auf {after}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Step {step} of {last}, by {method}: f rises from {before} to {after}</source>
   <translation>Schritt {step} von {last}, mit {method}: f steigt von {before} auf {after}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Step {step} of {last}, by {method}: f stays from {before} to {after}</source>
   <translation>Schritt {step} von {last}, mit {method}: f bleibt gleich, von {before} zu {after}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Which step this is</source>
   <translation>Welcher Schritt das ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Left and right go to other steps</source>
   <translation>Links und rechts gehen zu anderen Schritten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Copy this step</source>
   <translation>Diesen Schritt kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Copy this step as LaTeX: formulas, numbers and results</source>
   <translation>Diesen Schritt als LaTeX kopieren: Formeln, Zahlen und Ergebnisse</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Copied as LaTeX: this step, line by line</source>
   <translation>Als LaTeX kopiert: dieser Schritt, Zeile für Zeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>No step was taken from here: {why}</source>
   <translation>Von hier wurde kein Schritt getan: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>The step as arithmetic, line by line</source>
   <translation>Der Schritt als Rechnung, Zeile für Zeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>What the letters stand for</source>
   <translation>Wofür die Buchstaben stehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>Formula of this line, typeset</source>
   <translation>Formel dieser Zeile, gesetzt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>The formula with the numbers of this step put in</source>
   <translation>Die Formel mit den Zahlen dieses Schritts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>What comes out of this line</source>
   <translation>Was in dieser Zeile herauskommt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <location filename="../../gradexplorer/ui/race/model.py" />
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>tolerance</source>
   <translation>Toleranz</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>ascent</source>
   <translation>Aufstieg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>line search</source>
   <translation>Liniensuche</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>shrink</source>
   <translation>Schrumpfung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>c1</source>
   <translation>c1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>c2</source>
   <translation>c2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <source>momentum</source>
   <translation>Momentum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>beta1</source>
   <translation>beta1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>beta2</source>
   <translation>beta2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>rho</source>
   <translation>rho</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>decay</source>
   <translation>Abklingen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>epsilon</source>
   <translation>epsilon</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>momentum decay</source>
   <translation>Momentum-Abbau</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>increase</source>
   <translation>Wachstum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>decrease</source>
   <translation>Abnahme</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>min step</source>
   <translation>kleinster Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>max step</source>
   <translation>größter Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>modified</source>
   <translation>modifiziert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>beta</source>
   <translation>beta</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>radius</source>
   <translation>Radius</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>max radius</source>
   <translation>größter Radius</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>simplex size</source>
   <translation>Simplexgröße</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>schedule</source>
   <translation>Zeitplan</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>schedule every</source>
   <translation>Zeitplan alle</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>schedule factor</source>
   <translation>Zeitplanfaktor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>seed</source>
   <translation>Zufallszahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>clip</source>
   <translation>Kappung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>weight decay</source>
   <translation>Gewichtsabbau</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>auto</source>
   <translation>auto</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>½ /s</source>
   <translation>½ /s</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>1 /s</source>
   <translation>1 /s</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>2 /s</source>
   <translation>2 /s</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>5 /s</source>
   <translation>5 /s</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>15 /s</source>
   <translation>15 /s</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>60 /s</source>
   <translation>60 /s</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Descent</source>
   <translation>Abstieg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Verdict on the descent</source>
   <translation>Ergebnis des Abstiegs</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Why the walk ended</source>
   <translation>Warum der Weg endete</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>The step that is shown</source>
   <translation>Der gezeigte Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Method of descent</source>
   <translation>Abstiegsverfahren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>The rule that makes each step</source>
   <translation>Die Regel, die jeden Schritt macht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>How far each step goes: the gradient is multiplied by this. Too large and the walk flies apart</source>
   <translation>Wie weit jeder Schritt geht: der Gradient wird damit multipliziert. Zu groß, und der Weg fliegt auseinander</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Number of steps</source>
   <translation>Zahl der Schritte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>How many steps the walk may take</source>
   <translation>Wie viele Schritte der Weg haben darf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Play the descent</source>
   <translation>Den Abstieg abspielen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Walk step by step; press again to pause</source>
   <translation>Schritt für Schritt gehen; noch einmal drücken hält an</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>One step forward</source>
   <translation>Einen Schritt weiter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Table of steps</source>
   <translation>Tabelle der Schritte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Show or hide the table of all steps</source>
   <translation>Die Tabelle aller Schritte zeigen oder verbergen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Steps a second while it plays</source>
   <translation>Schritte in der Sekunde beim Abspielen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>How fast the walk is played: steps a second, or all of it in about four seconds</source>
   <translation>Wie schnell der Weg abgespielt wird: Schritte in der Sekunde, oder alles in etwa vier Sekunden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Step that is shown</source>
   <translation>Gezeigter Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Drag to any step of the walk</source>
   <translation>Zu jedem Schritt des Weges ziehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>learning &amp;rate</source>
   <translation>Lern&amp;rate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>s&amp;teps</source>
   <translation>Schri&amp;tte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>{speed:g} /s</source>
   <translation>{speed:g} /s</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>No walk from here.</source>
   <translation>Von hier führt kein Weg.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>step {step} of {last}: f = {value}</source>
   <translation>Schritt {step} von {last}: f = {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Pause the descent</source>
   <translation>Den Abstieg anhalten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>good</source>
   <translation>gut</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>oscillating</source>
   <translation>schwingt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>diverging</source>
   <translation>divergiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>Learning rate, on a logarithmic scale</source>
   <translation>Lernrate, auf logarithmischer Skala</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>Drag the learning rate. Green: the walk goes straight in; amber: it crosses the valley to and fro; red: it flies apart</source>
   <translation>Die Lernrate ziehen. Grün: der Weg geht geradewegs hinein; gelb: er kreuzt das Tal hin und her; rot: er fliegt auseinander</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>The method's update</source>
   <translation>Die Formel des Verfahrens</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>The formula of one step</source>
   <translation>Die Formel eines Schritts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>The method's source</source>
   <translation>Die Quelle des Verfahrens</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Where it was published</source>
   <translation>Wo es veröffentlicht wurde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Settings of the method</source>
   <translation>Einstellungen des Verfahrens</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Everything else the method can be told: momentum, line search, schedule, noise</source>
   <translation>Alles Übrige, was sich dem Verfahren sagen lässt: Momentum, Liniensuche, Zeitplan, Rauschen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Reset the settings of the method</source>
   <translation>Die Einstellungen des Verfahrens zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Give the method its own settings again</source>
   <translation>Dem Verfahren wieder seine eigenen Einstellungen geben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>{says} (its own: {default})</source>
   <translation>{says} (Vorgabe: {default})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>stability</source>
   <translation>Stabilität</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>The learning rate beside its limit</source>
   <translation>Die Lernrate neben ihrer Grenze</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>Largest curvature along the walk</source>
   <translation>Größte Krümmung längs des Weges</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <location filename="../../gradexplorer/ui/descent/steps_model.py" />
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>λmax</source>
   <translation>λmax</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>λmax of the Hessian along the walk; above the red line the rate is too large there</source>
   <translation>λmax der Hesse-Matrix längs des Weges; über der roten Linie ist die Rate dort zu groß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>No walk from here: put the probe where f is defined.</source>
   <translation>Von hier führt kein Weg: die Sonde dorthin setzen, wo f definiert ist.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>At step {at}: {told}.</source>
   <translation>Bei Schritt {at}: {told}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <source>Stability by learning rate and momentum</source>
   <translation>Stabilität nach Lernrate und Momentum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <source>The brighter, the fewer steps; red: the walk flies apart. Click to take that rate and momentum; the ring is where you are, the star Polyak's best pair</source>
   <translation>Je heller, desto weniger Schritte; rot: der Weg fliegt auseinander. Ein Klick nimmt diese Rate und dieses Momentum; der Ring ist die jetzige Wahl, der Stern Polyaks bestes Paar</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>the learning rate alone</source>
   <translation>nur die Lernrate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Click to walk with that setting.</source>
   <translation>Ein Klick geht den Weg mit dieser Einstellung.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>sweep</source>
   <translation>Durchlauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Where the walk ends, by learning rate</source>
   <translation>Wo der Weg endet, nach Lernrate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>f above the best</source>
   <translation>f über dem besten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Steps to rest, by learning rate</source>
   <translation>Schritte bis zur Ruhe, nach Lernrate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>steps to rest</source>
   <translation>Schritte bis zur Ruhe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Where the walk ends, by two settings</source>
   <translation>Wo der Weg endet, nach zwei Einstellungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Setting swept beside the learning rate</source>
   <translation>Einstellung, die neben der Lernrate durchlaufen wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Sweep one more setting, and see a map instead of a curve</source>
   <translation>Noch eine Einstellung durchlaufen und eine Karte statt einer Kurve sehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Walk with the &amp;best</source>
   <translation>Mit der &amp;besten gehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Take the settings with which the walk comes to rest soonest, or else ends lowest</source>
   <translation>Die Einstellungen nehmen, mit denen der Weg am schnellsten zur Ruhe kommt oder sonst am tiefsten endet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>What the sweep shows</source>
   <translation>Was der Durchlauf zeigt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>and {name}</source>
   <translation>und {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>no {name} of these does: every walk diverges or leaves the domain</source>
   <translation>keine hiervon ({name}) taugt: jeder Weg divergiert oder verlässt den Definitionsbereich</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>best: {values}, at rest after {count}</source>
   <translation>am besten: {values}, in Ruhe nach {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>best: {values}, which ends lowest, at f = {loss}; none is at rest yet</source>
   <translation>am besten: {values}, endet am tiefsten, bei f = {loss}; keiner ist schon in Ruhe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/table.py" />
   <source>Table of the steps of the descent</source>
   <translation>Tabelle der Schritte des Abstiegs</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/table.py" />
   <source>Every step of the walk; click a row to go there</source>
   <translation>Jeder Schritt des Weges; ein Klick auf eine Zeile geht dorthin</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>What the walk does along each direction of curvature</source>
   <translation>Was der Weg längs jeder Krümmungsrichtung tut</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>Along each eigenvector of the Hessian a step multiplies what is left by 1 − aλ (with momentum: by a root z); negative, the walk crosses the valley; beyond 1 in size, it flies apart. A tenth of the distance is left after so many steps</source>
   <translation>Längs jedes Eigenvektors der Hesse-Matrix multipliziert ein Schritt das Übrige mit 1 − aλ (mit Momentum: mit einer Wurzel z); negativ kreuzt der Weg das Tal, dem Betrag nach über 1 fliegt er auseinander. Nach so vielen Schritten ist ein Zehntel der Entfernung übrig</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>along</source>
   <translation>längs</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>× a step</source>
   <translation>× je Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>the walk</source>
   <translation>der Weg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>1/10 after</source>
   <translation>1/10 nach</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/expression_editor.py" />
   <source>Function of x and y</source>
   <translation>Funktion von x und y</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/expression_editor.py" />
   <source>Type a function, such as sin(x) + y^2/4. Other names, as in a*x^2, become sliders; a line above may say a = 2.</source>
   <translation>Eine Funktion eingeben, etwa sin(x) + y^2/4. Andere Namen, wie in a*x^2, werden Schieberegler; eine Zeile darüber kann a = 2 sagen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/expression_editor.py" />
   <source>Type a function, such as sin(x) + y^2/4</source>
   <translation>Eine Funktion eingeben, etwa sin(x) + y^2/4</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Ctrl+Space offers words, \alpha Tab is α</source>
   <translation>Strg+Leertaste bietet Wörter an, \alpha Tab ist α</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>What is wrong with the text</source>
   <translation>Was am Text nicht stimmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Change the text as proposed</source>
   <translation>Den Text wie vorgeschlagen ändern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Change the text as proposed (Alt+Enter)</source>
   <translation>Den Text wie vorgeschlagen ändern (Alt+Eingabe)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>space</source>
   <translation>Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Delete it</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Add {put}</source>
   <translation>{put} einfügen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Use {put}</source>
   <translation>{put} nehmen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>working out …</source>
   <translation>wird berechnet …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>The function and its partial derivatives, typeset</source>
   <translation>Die Funktion und ihre partiellen Ableitungen, gesetzt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>f, typeset</source>
   <translation>f, gesetzt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>Partial derivative of f by {name}, typeset</source>
   <translation>Partielle Ableitung von f nach {name}, gesetzt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/offers.py" />
   <source>Words that begin like this</source>
   <translation>Wörter, die so beginnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>Gallery of landscapes…</source>
   <translation>Galerie der Landschaften …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Gallery of landscapes</source>
   <translation>Galerie der Landschaften</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>Famous test functions, each with its box and a start that suits it; one click loads one</source>
   <translation>Berühmte Testfunktionen, jede mit ihrem Rechteck und einem passenden Start; ein Klick lädt eine</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>slider, at {value}</source>
   <translation>Regler, auf {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>Offer &amp;Words</source>
   <translation>&amp;Wörter anbieten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>That text has {count:,} characters; a function may have 10,000 at most. Nothing was put in.</source>
   <translation>Dieser Text hat {count:,} Zeichen; eine Funktion darf höchstens 10 000 haben. Nichts wurde eingefügt.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>simplifying was stopped: as the rules give it</source>
   <translation>das Vereinfachen wurde abgebrochen: wie die Regeln es ergeben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>How long the derivatives have been simplified</source>
   <translation>Wie lange die Ableitungen schon vereinfacht werden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>Stop simplifying</source>
   <translation>Vereinfachen abbrechen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>Leave the derivatives as the rules give them (Esc)</source>
   <translation>Die Ableitungen lassen, wie die Regeln sie ergeben (Esc)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>simplifying … {taken:.0f} s of {limit:g}</source>
   <translation>vereinfacht … {taken:.0f} s von {limit:g}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>writing the file</source>
   <translation>die Datei wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>copying the picture</source>
   <translation>das Bild wird kopiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>drawing for paper</source>
   <translation>Bild für das Papier</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>Pictures (*.png *.svg *.pdf *.tex *.py *.gif)</source>
   <translation>Bilder (*.png *.svg *.pdf *.tex *.py *.gif)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Export the picture</source>
   <translation>Das Bild exportieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>Tables (*.csv)</source>
   <translation>Tabellen (*.csv)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>Export the table of steps</source>
   <translation>Die Tabelle der Schritte exportieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>With NumPy (*.py)</source>
   <translation>Mit NumPy (*.py)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>With PyTorch (*.py)</source>
   <translation>Mit PyTorch (*.py)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>Export a script</source>
   <translation>Ein Skript exportieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>The picture is in the clipboard</source>
   <translation>Das Bild ist in der Zwischenablage</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>Nothing was copied: there is nothing to read yet</source>
   <translation>Nichts wurde kopiert: noch gibt es nichts abzulesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>The values at the probe are in the clipboard, as a table</source>
   <translation>Die Werte an der Sonde sind als Tabelle in der Zwischenablage</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Picture and animation</source>
   <translation>Bild und Animation</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Table, code and script</source>
   <translation>Tabelle, Code und Skript</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>writing the text</source>
   <translation>der Text wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>It is in the clipboard</source>
   <translation>Es ist in der Zwischenablage</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Nothing was written.</source>
   <translation>Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>PNG: dots, for slides and the web</source>
   <translation>PNG: Pixel, für Folien und das Web</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>SVG: vectors, for Inkscape and the web</source>
   <translation>SVG: Vektoren, für Inkscape und das Web</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>PDF: vectors, for print and papers</source>
   <translation>PDF: Vektoren, für Druck und Arbeiten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>TikZ: vectors in a LaTeX document's own letters</source>
   <translation>TikZ: Vektoren in der Schrift eines LaTeX-Dokuments</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Python: draws it again with Matplotlib</source>
   <translation>Python: zeichnet es mit Matplotlib neu</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>GIF: the descent, step by step</source>
   <translation>GIF: der Abstieg, Schritt für Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>MP4: the descent as a film</source>
   <translation>MP4: der Abstieg als Film</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>WebM: the descent as a film</source>
   <translation>WebM: der Abstieg als Film</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Like a print</source>
   <translation>Wie gedruckt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>As in the window</source>
   <translation>Wie im Fenster</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>The box alone</source>
   <translation>Nur das Rechteck</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Contour lines</source>
   <translation>Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Arrows</source>
   <translation>Pfeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Grid</source>
   <translation>Gitter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Path</source>
   <translation>Weg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Probe</source>
   <translation>Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Derivative</source>
   <translation>Ableitung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>What the file is for</source>
   <translation>Wofür die Datei ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Pixels across, 96 to the inch</source>
   <translation>Pixel waagerecht, 96 je Zoll</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Pixels down</source>
   <translation>Pixel senkrecht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Dots to the inch</source>
   <translation>Punkte je Zoll</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>300 is for print: lines and letters grow along</source>
   <translation>300 ist für den Druck: Linien und Buchstaben wachsen mit</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Steps a second</source>
   <translation>Schritte je Sekunde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>How fast the descent walks</source>
   <translation>Wie schnell der Abstieg geht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Theme</source>
   <translation>Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>The colours of paper, lines and letters</source>
   <translation>Die Farben von Papier, Linien und Buchstaben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Part</source>
   <translation>Ausschnitt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>All that is seen, or exactly the box that was asked for</source>
   <translation>Alles, was zu sehen ist, oder genau das verlangte Rechteck</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Title above the picture</source>
   <translation>Titel über dem Bild</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>How it went</source>
   <translation>Wie es ausging</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>How far the file is</source>
   <translation>Wie weit die Datei ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Put the picture into the clipboard</source>
   <translation>Das Bild in die Zwischenablage legen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>&amp;Save As…</source>
   <translation>Speichern &amp;unter …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>Choose a name, and write the file</source>
   <translation>Einen Namen wählen und die Datei schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Ca&amp;ncel</source>
   <translation>A&amp;bbrechen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Stop writing; a file that was there stays as it was</source>
   <translation>Das Schreiben abbrechen; eine Datei, die schon da war, bleibt, wie sie war</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Format</source>
   <translation>&amp;Format</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Width</source>
   <translation>&amp;Breite</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Height</source>
   <translation>&amp;Höhe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Dots to the &amp;inch</source>
   <translation>&amp;Punkte je Zoll</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Steps a secon&amp;d</source>
   <translation>Schritte je Se&amp;kunde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>T&amp;heme</source>
   <translation>&amp;Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Part</source>
   <translation>&amp;Ausschnitt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Title</source>
   <translation>&amp;Titel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/printing.py" />
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>What to write</source>
   <translation>Was zu schreiben ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>A table, the function, or a script</source>
   <translation>Eine Tabelle, die Funktion oder ein Skript</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>With its &amp;derivatives</source>
   <translation>Mit ihren &amp;Ableitungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>The text as it will be written</source>
   <translation>Der Text, wie er geschrieben wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>Put the text into the clipboard</source>
   <translation>Den Text in die Zwischenablage legen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Table: the steps of the descent (CSV)</source>
   <translation>Tabelle: die Schritte des Abstiegs (CSV)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Table: the critical points (CSV)</source>
   <translation>Tabelle: die kritischen Punkte (CSV)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Script: the descent with NumPy</source>
   <translation>Skript: der Abstieg mit NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Script: the descent with PyTorch</source>
   <translation>Skript: der Abstieg mit PyTorch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: as it can be typed</source>
   <translation>Funktion: wie sie sich eingeben lässt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: LaTeX</source>
   <translation>Funktion: LaTeX</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: NumPy</source>
   <translation>Funktion: NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: PyTorch</source>
   <translation>Funktion: PyTorch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: JAX</source>
   <translation>Funktion: JAX</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: SymPy</source>
   <translation>Funktion: SymPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>There is no path to write down.</source>
   <translation>Es gibt keinen Weg, der sich aufschreiben ließe.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>No critical points were searched for yet; K searches the view.</source>
   <translation>Noch wurden keine kritischen Punkte gesucht; K durchsucht die Ansicht.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>There is nothing to write down yet.</source>
   <translation>Noch gibt es nichts aufzuschreiben.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/work.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>{name} is not written: {why}</source>
   <translation>{name} ist nicht geschrieben: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/work.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>{name} could not be written: {why}</source>
   <translation>{name} konnte nicht geschrieben werden: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/work.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>The picture is in {file}</source>
   <translation>Das Bild ist in {file}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Basins of Attraction</source>
   <translation>&amp;Einzugsgebiete</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Where the descent ends from every start: a colour for each minimum, darker where it takes more steps</source>
   <translation>Wo der Abstieg von jedem Start aus endet: eine Farbe für jedes Minimum, dunkler, wo er mehr Schritte braucht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Where ∂f/∂x or ∂f/∂y &amp;Vanishes</source>
   <translation>Wo ∂f/∂x oder ∂f/∂y &amp;verschwindet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Two curves: on one the ground is level along x, on the other along y; where they cross, the gradient vanishes</source>
   <translation>Zwei Kurven: auf der einen ist der Boden längs x eben, auf der anderen längs y; wo sie sich kreuzen, verschwindet der Gradient</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Rid&amp;ges and Valleys</source>
   <translation>&amp;Grate und Täler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Crests and floors: the gradient runs along them, and across them f falls the most, or rises the most</source>
   <translation>Kämme und Talsohlen: der Gradient verläuft längs von ihnen, und quer dazu fällt oder steigt f am stärksten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Contour through the P&amp;robe</source>
   <translation>Höhenlinie durch die &amp;Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>All places of the same height as the probe's</source>
   <translation>Alle Orte in der Höhe der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Local &amp;Model at the Probe</source>
   <translation>Lokales &amp;Modell an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>f as its tangent plane, or to second order, has it: contour lines, and how far that holds</source>
   <translation>f, wie die Tangentialebene oder die zweite Ordnung es sieht: Höhenlinien, und wie weit das stimmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Principal A&amp;xes at the Probe</source>
   <translation>&amp;Hauptachsen an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The two main directions of the Hessian: along one the ground bends most, along the other least</source>
   <translation>Die beiden Hauptrichtungen der Hesse-Matrix: längs der einen ist der Boden am stärksten gekrümmt, längs der anderen am wenigsten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Way to the Nearest Mini&amp;mum</source>
   <translation>Weg &amp;zum nächsten Minimum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>From the probe to the nearest minimum that is known, and its angle with the way down, −∇f</source>
   <translation>Von der Sonde zum nächsten bekannten Minimum, und der Winkel mit dem Weg nach unten, −∇f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Flow Lines</source>
   <translation>&amp;Flusslinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Lines of steepest descent all over the plane, evenly spaced</source>
   <translation>Linien des steilsten Abstiegs über die ganze Ebene, gleichmäßig verteilt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>P&amp;icked Flow Lines</source>
   <translation>Ge&amp;wählte Flusslinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The lines of steepest descent through the places you clicked with Ctrl</source>
   <translation>Die Linien des steilsten Abstiegs durch die Orte, die mit Strg angeklickt wurden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Known Minima</source>
   <translation>&amp;Bekannte Minima</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>A star at each minimum that is known of this landscape of the gallery</source>
   <translation>Ein Stern an jedem Minimum, das von dieser Landschaft der Galerie bekannt ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Pi&amp;ns</source>
   <translation>Steck&amp;nadeln</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Probes that stay where they were pinned, by a click with Shift or by P</source>
   <translation>Sonden, die bleiben, wo sie angeheftet wurden, mit Umschalt und Klick oder mit P</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <location filename="../../gradexplorer/ui/views.py" />
   <source>C&amp;onstraints</source>
   <translation>&amp;Nebenbedingungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The curve and the box that bind the walk, and the Lagrange points on the curve</source>
   <translation>Kurve und Kasten, die den Weg binden, und die Lagrange-Punkte auf der Kurve</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Cr&amp;itical Points</source>
   <translation>&amp;Kritische Punkte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Minima, maxima and saddles of the view, all of them and proved (K searches)</source>
   <translation>Minima, Maxima und Sattelpunkte der Ansicht, alle und bewiesen (K sucht)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Spread by Noise</source>
   <translation>&amp;Streuung durch Rauschen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Twenty walks with other seeds, where the gradient has noise (see the settings of the descent): their mean, and the cloud in which they end</source>
   <translation>Zwanzig Wege mit anderen Startwerten des Zufalls, wo der Gradient rauscht (siehe Einstellungen des Abstiegs): ihr Mittel und die Wolke, in der sie enden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Inside a S&amp;tep</source>
   <translation>Im &amp;Inneren eines Schritts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>What goes on inside the step that is shown, while you go through the steps: trials of a search, momentum, the rate of each coordinate, the region of trust, the simplex</source>
   <translation>Was im gezeigten Schritt vorgeht, während man die Schritte durchgeht: Versuche einer Suche, Momentum, die Rate jeder Koordinate, der Vertrauensbereich, der Simplex</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Race</source>
   <translation>&amp;Rennen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The racers: each one's path in its own colour, its mark where it is at this step</source>
   <translation>Die Läufer: der Weg eines jeden in seiner Farbe, seine Marke, wo er bei diesem Schritt ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fault_report.py" />
   <source>Something went wrong in Gradient Explorer. Your work is kept, and the window goes on where it can. This report says what happened, and holds your session; copied into a mail, it helps to mend the fault.</source>
   <translation>In Gradient Explorer ist etwas schiefgegangen. Die Arbeit ist gesichert, und das Fenster macht weiter, wo es kann. Dieser Bericht sagt, was geschah, und enthält die Sitzung; in eine E-Mail kopiert, hilft er, den Fehler zu beheben.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fault_report.py" />
   <source>Gradient Explorer: a fault</source>
   <translation>Gradient Explorer: ein Fehler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fault_report.py" />
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fault_report.py" />
   <source>Report of the fault</source>
   <translation>Bericht über den Fehler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fault_report.py" />
   <source>&amp;Copy the Report</source>
   <translation>Den Bericht &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/bar.py" />
   <source>Notice</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/bar.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Gradient Explorer sessions (*{suffix});;All files (*)</source>
   <translation>Sitzungen von Gradient Explorer (*{suffix});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>reading the file</source>
   <translation>die Datei wird gelesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Open a session</source>
   <translation>Eine Sitzung öffnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} was not opened: {says}.</source>
   <translation>{name} wurde nicht geöffnet: {says}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} is open. Passed over, because unknown here: {keys}.</source>
   <translation>{name} ist geöffnet. Übergangen, weil hier unbekannt: {keys}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Save the session as</source>
   <translation>Die Sitzung speichern unter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Saved in {file}</source>
   <translation>Gespeichert in {file}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} was not saved: {says}. Your work is still here.</source>
   <translation>{name} wurde nicht gespeichert: {says}. Die Arbeit ist noch hier.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} was changed by another program since it was opened here.</source>
   <translation>{name} wurde von einem anderen Programm geändert, seit die Datei hier geöffnet wurde.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>&amp;Overwrite</source>
   <translation>&amp;Überschreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>&amp;Open the Other</source>
   <translation>Die andere ö&amp;ffnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>This session</source>
   <translation>Diese Sitzung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{what} has changes that are not saved. Save them before you {doing}?</source>
   <translation>{what} enthält Änderungen, die nicht gespeichert sind. Vorher speichern? (Als Nächstes: {doing})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Do &amp;Not Save</source>
   <translation>&amp;Nicht speichern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>close the window</source>
   <translation>Fenster schließen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>begin a new session</source>
   <translation>neue Sitzung beginnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>The shared session</source>
   <translation>Die geteilte Sitzung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>Your work cannot be kept against a crash: {says}. Save it often.</source>
   <translation>Die Arbeit lässt sich nicht gegen einen Absturz sichern: {says}. Öfter speichern hilft.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>The session is in the clipboard, a text of {count} characters</source>
   <translation>Die Sitzung ist in der Zwischenablage, ein Text von {count} Zeichen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>This is not a session: {says}.</source>
   <translation>Das ist keine Sitzung: {says}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>open the shared session</source>
   <translation>die geteilte Sitzung öffnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>That text has {count} characters; a function may have {most} at most.</source>
   <translation>Dieser Text hat {count} Zeichen; eine Funktion darf höchstens {most} haben.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>&amp;Discard</source>
   <translation>&amp;Verwerfen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>Work that was kept cannot be read: {says}. It is in {file}.</source>
   <translation>Gesicherte Arbeit lässt sich nicht lesen: {says}. Sie liegt in {file}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>&amp;Later</source>
   <translation>S&amp;päter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>restore the other work</source>
   <translation>die andere Arbeit wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>&amp;Restore</source>
   <translation>&amp;Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>Your work of {time} was not saved, but is kept: {what} ({more} more)</source>
   <translation>Arbeit von {time} wurde nicht gespeichert, ist aber gesichert: {what} (und {more} weitere)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>Your work of {time} was not saved, but is kept: {what}</source>
   <translation>Arbeit von {time} wurde nicht gespeichert, ist aber gesichert: {what}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/recent.py" />
   <source>Open &amp;Recent</source>
   <translation>Zuletzt ver&amp;wendet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/recent.py" />
   <source>&amp;Clear the List</source>
   <translation>Liste &amp;leeren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fit.py" />
   <source>fitting the view</source>
   <translation>Ausschnitt einpassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/follower.py" />
   <source>numbers of a panel</source>
   <translation>Zahlen eines Felds</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/chips.py" />
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Tags</source>
   <translation>Stichwörter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/chips.py" />
   <source>Only landscapes with the tag “{tag}”</source>
   <translation>Nur Landschaften mit dem Stichwort „{tag}“</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>What to notice in this landscape</source>
   <translation>Was an dieser Landschaft zu beachten ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Where this landscape comes from</source>
   <translation>Woher diese Landschaft kommt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Search {count} landscapes</source>
   <translation>{count} Landschaften durchsuchen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Tags: {tags}</source>
   <translation>Stichwörter: {tags}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Source: {source}</source>
   <translation>Quelle: {source}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Search the gallery</source>
   <translation>Galerie durchsuchen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Words from name, formula, source, tags or description</source>
   <translation>Wörter aus Name, Formel, Quelle, Stichwörtern oder Beschreibung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Filter by tags</source>
   <translation>Nach Stichwörtern filtern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Choose by tags: convex, many minima, ML loss…</source>
   <translation>Nach Stichwörtern wählen: konvex, viele Minima, ML-Verlust …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Landscapes</source>
   <translation>Landschaften</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>No landscape has all of this.</source>
   <translation>Keine Landschaft hat all das.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Tags ({count})</source>
   <translation>Stichwörter ({count})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/thumbnails.py" />
   <source>pictures of the gallery</source>
   <translation>Bilder der Galerie</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>What the picture shows</source>
   <translation>Was das Bild zeigt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Layers</source>
   <translation>Ebenen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>How contour levels are spread</source>
   <translation>Wie die Höhenlinien verteilt sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>How arrows are drawn</source>
   <translation>Wie Pfeile gezeichnet sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Colours of the heights</source>
   <translation>Farben der Höhen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Methods of descent</source>
   <translation>Abstiegsverfahren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>What the mouse does on the canvas</source>
   <translation>Was die Maus auf der Zeichenfläche tut</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>Switched on and off under View, Layers.</source>
   <translation>Ein- und auszuschalten unter Ansicht, Ebenen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>It can be told: {settings}.</source>
   <translation>Einstellbar: {settings}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Ways to write a function</source>
   <translation>Schreibweisen für eine Funktion</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Where two readings are possible</source>
   <translation>Wo zwei Lesarten möglich sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Functions and constants</source>
   <translation>Funktionen und Konstanten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Greek letters</source>
   <translation>Griechische Buchstaben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Reading the picture</source>
   <translation>Das Bild lesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Keys and gestures</source>
   <translation>Tasten und Gesten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>What may be typed</source>
   <translation>Was sich eingeben lässt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>is {other}</source>
   <translation>ist {other}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>For example: {example}</source>
   <translation>Zum Beispiel: {example}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Also written {others}.</source>
   <translation>Auch {others} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Type {name} and Tab.</source>
   <translation>{name} und Tab eingeben.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/licences.py" />
   <source>Licences of what this program is made from</source>
   <translation>Lizenzen dessen, woraus dieses Programm gemacht ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/licences.py" />
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/opening.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Nothing like that. Try a shorter word, such as log or root.</source>
   <translation>Nichts dergleichen. Ein kürzeres Wort hilft, etwa log oder Wurzel.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Search the help</source>
   <translation>Hilfe durchsuchen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Search: a word, a sign, what it does</source>
   <translation>Suche: ein Wort, ein Zeichen, was es tut</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Part of the help</source>
   <translation>Teil der Hilfe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Look in all of the help, or in a part of it</source>
   <translation>In der ganzen Hilfe suchen oder in einem Teil</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>The formula of the chosen row</source>
   <translation>Die Formel der gewählten Zeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>The help, row by row</source>
   <translation>Die Hilfe, Zeile für Zeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>typed</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>meaning</source>
   <translation>Bedeutung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>More about the chosen row</source>
   <translation>Mehr über die gewählte Zeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>&amp;Draw this</source>
   <translation>Das &amp;zeichnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Put it into the editor in place of what stands there</source>
   <translation>In den Editor setzen, anstelle dessen, was dort steht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>&amp;Insert at the cursor</source>
   <translation>An der Schreibmarke &amp;einfügen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Put the word in where the cursor stands</source>
   <translation>Das Wort einsetzen, wo die Schreibmarke steht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>Put the &amp;Probe Here</source>
   <translation>&amp;Sonde hierher setzen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>P&amp;in This Place</source>
   <translation>Diesen Ort an&amp;heften</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Flow Line from Here</source>
   <translation>&amp;Flusslinie von hier</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Contour Line at This Height</source>
   <translation>Höhen&amp;linie auf dieser Höhe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Race from Here with This Method</source>
   <translation>Mit diesem Verfahren von hier ins &amp;Rennen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>Centre the &amp;View Here</source>
   <translation>&amp;Ansicht hier zentrieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Zoom In Here</source>
   <translation>Hier heran&amp;zoomen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>Copy the C&amp;oordinates</source>
   <translation>&amp;Koordinaten kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Click on the map: the probe reads f there, and the descent starts</source>
   <translation>Ein Klick auf die Karte: die Sonde liest dort f ab, und der Abstieg beginnt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Type another function on the left; a letter such as a becomes a slider</source>
   <translation>Links eine andere Funktion eingeben; ein Buchstabe wie a wird ein Regler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Space lets the descent walk; , and . go step by step</source>
   <translation>Die Leertaste lässt den Abstieg laufen; , und . gehen Schritt für Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Layers show more: basins, flow lines, critical points</source>
   <translation>Ebenen zeigen mehr: Einzugsgebiete, Flusslinien, kritische Punkte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>F1 finds everything: methods, keys, and what may be typed</source>
   <translation>F1 findet alles: Verfahren, Tasten und was sich eingeben lässt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>A hint</source>
   <translation>Ein Hinweis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Next hint</source>
   <translation>Nächster Hinweis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Show another hint</source>
   <translation>Einen anderen Hinweis zeigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>No more hints</source>
   <translation>Keine Hinweise mehr</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Close the hints; they never come back</source>
   <translation>Die Hinweise schließen; sie kommen nie wieder</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>degenerate</source>
   <translation>entartet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>kink</source>
   <translation>Knick</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>undefined</source>
   <translation>nicht definiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/layers/level.py" />
   <source>the probe's</source>
   <translation>die der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/layers/noise.py" />
   <source>noisy walks</source>
   <translation>verrauschte Wege</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>slice at {places}</source>
   <translation>Schnitt bei {places}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>{name} goes to {value}</source>
   <translation>{name} geht nach {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>{said}; the path is projected: {ends}</source>
   <translation>{said}; der Weg ist projiziert: {ends}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>{named} and {n} more</source>
   <translation>
    <numerusform>{named} und {n} weiterer</numerusform>
    <numerusform>{named} und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>ground</source>
   <translation>Boden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>What the gradient and the eigenvalues of the Hessian say of the ground here</source>
   <translation>Was der Gradient und die Eigenwerte der Hesse-Matrix hier über den Boden sagen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Hessian</source>
   <translation>Hesse-Matrix</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The matrix of the second derivatives, row by row, within the plane that is seen</source>
   <translation>Die Matrix der zweiten Ableitungen, Zeile für Zeile, in der Ebene, die zu sehen ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The eigenvalues of the Hessian: the curvatures along its two main directions</source>
   <translation>Die Eigenwerte der Hesse-Matrix: die Krümmungen längs ihrer beiden Hauptrichtungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>condition</source>
   <translation>Kondition</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The largest eigenvalue over the smallest: the larger, the more descent zig-zags</source>
   <translation>Der größte Eigenwert geteilt durch den kleinsten: je größer, desto mehr läuft der Abstieg im Zickzack</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>along u</source>
   <translation>längs u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The curvature along the direction of the dial: how fast the slope grows along it</source>
   <translation>Die Krümmung längs der Richtung des Zifferblatts: wie schnell die Steigung in ihr wächst</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Taylor's polynomial about the probe</source>
   <translation>Das Taylor-Polynom um die Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>holds</source>
   <translation>gilt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>How far from the probe the model may be trusted</source>
   <translation>Wie weit von der Sonde dem Modell zu trauen ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>way down</source>
   <translation>bergab</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The gradient is a local thing: −∇f need not point at a minimum</source>
   <translation>Der Gradient ist etwas Lokales: −∇f muss nicht auf ein Minimum zeigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Model over the map</source>
   <translation>Modell über der Karte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Its contour lines, and a veil where it is further off than allowed</source>
   <translation>Seine Höhenlinien, und ein Schleier, wo es weiter danebenliegt als erlaubt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Principal axes</source>
   <translation>Hauptachsen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The two main directions at the probe, longest where the ground bends least</source>
   <translation>Die beiden Hauptrichtungen an der Sonde, am längsten, wo der Boden am wenigsten gekrümmt ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Contour through it</source>
   <translation>Höhenlinie durch sie</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Nearest minimum</source>
   <translation>Nächstes Minimum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The way there, and its angle with −∇f</source>
   <translation>Der Weg dorthin, und sein Winkel mit −∇f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>tangent plane</source>
   <translation>Tangentialebene</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>second order</source>
   <translation>zweite Ordnung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Order of the model</source>
   <translation>Ordnung des Modells</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The tangent plane knows the slopes alone; the second order bends with the ground</source>
   <translation>Die Tangentialebene kennt nur die Steigungen; die zweite Ordnung krümmt sich mit dem Boden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Error allowed</source>
   <translation>Erlaubter Fehler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>How far the model may be off where it still counts as good</source>
   <translation>Wie weit das Modell danebenliegen darf, um noch als gut zu gelten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>of |f|</source>
   <translation>von |f|</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Count the error as a part of |f| there, instead of in f's own units</source>
   <translation>Den Fehler als Anteil von |f| dort zählen, statt in den Einheiten von f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>&amp;error</source>
   <translation>&amp;Fehler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>f″ = {bend}: it does not bend here</source>
   <translation>f″ = {bend}: hier nicht gekrümmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>f″ = {bend}, as a circle of radius {radius}</source>
   <translation>f″ = {bend}, wie ein Kreis vom Radius {radius}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>∞: along one axis the ground does not bend at all</source>
   <translation>∞: längs einer Achse ist der Boden gar nicht gekrümmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>{kappa}: it bends alike along both axes</source>
   <translation>{kappa}: längs beider Achsen gleich gekrümmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>{kappa}: it bends {times} times as much along one axis</source>
   <translation>{kappa}: längs einer Achse {times}-mal so stark gekrümmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>u · H u = {bend}, u at {angle}</source>
   <translation>u · H u = {bend}, u bei {angle}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>there is none: f lacks a derivative here</source>
   <translation>es gibt keines: f fehlt hier eine Ableitung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>{error} of |f|</source>
   <translation>{error} von |f|</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>there is no model to compare with</source>
   <translation>es gibt kein Modell zum Vergleichen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>within {within} of f so close to the probe alone that it is not seen: zoom in</source>
   <translation>nur so dicht an der Sonde auf {within} genau, dass es nicht zu sehen ist: näher heranzoomen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>within {within} of f all over the view</source>
   <translation>in der ganzen Ansicht auf {within} genau</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>within {within} of f up to {distance} away, whichever way one goes</source>
   <translation>bis zu {distance} entfernt auf {within} genau, in welcher Richtung auch immer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>&amp;Colours</source>
   <translation>&amp;Farben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The height as colour</source>
   <translation>Die Höhe als Farbe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Contour &amp;Lines</source>
   <translation>Höhen&amp;linien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Lines of equal height</source>
   <translation>Linien gleicher Höhe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Contour &amp;Numbers</source>
   <translation>Höhen&amp;zahlen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The height on each contour line</source>
   <translation>Die Höhe an jeder Höhenlinie</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Gradient &amp;Arrows</source>
   <translation>Gradienten&amp;pfeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The gradient as arrows, on a grid or on the contour lines</source>
   <translation>Der Gradient als Pfeile, auf einem Gitter oder auf den Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Derivative</source>
   <translation>&amp;Ableitung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The curve of the slope, dashed</source>
   <translation>Die Kurve der Steigung, gestrichelt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Path</source>
   <translation>&amp;Weg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The walk of the descent</source>
   <translation>Der Weg des Abstiegs</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Direction at the Probe</source>
   <translation>&amp;Richtung an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The circle that turns the direction, and the slope along it</source>
   <translation>Der Kreis, der die Richtung dreht, und die Steigung in ihr</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Pro&amp;be</source>
   <translation>S&amp;onde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The probe and its gradient</source>
   <translation>Die Sonde und ihr Gradient</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Grid</source>
   <translation>Gi&amp;tter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Lines at round coordinates</source>
   <translation>Linien bei runden Koordinaten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>As the &amp;System</source>
   <translation>Wie das &amp;System</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>High &amp;Contrast</source>
   <translation>Hoher &amp;Kontrast</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Like a &amp;Print</source>
   <translation>Wie &amp;gedruckt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Panels</source>
   <translation>Ta&amp;feln</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Undo {step}</source>
   <translation>&amp;Rückgängig: {step}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Redo {step}</source>
   <translation>&amp;Wiederholen: {step}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Layers</source>
   <translation>E&amp;benen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Layers of the picture</source>
   <translation>Ebenen des Bildes</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Theme</source>
   <translation>Ers&amp;cheinungsbild</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>What to look at</source>
   <translation>Was zu beachten ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Click</source>
   <translation>Klick</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Put the probe; the path starts from it</source>
   <translation>Die Sonde setzen; der Weg beginnt bei ihr</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Drag the probe</source>
   <translation>Die Sonde ziehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Move it; every number follows</source>
   <translation>Sie verschieben; jede Zahl folgt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Drag the plane</source>
   <translation>Die Ebene ziehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Pan</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Wheel</source>
   <translation>Mausrad</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Zoom about the pointer; with Ctrl along x, with Shift along y</source>
   <translation>Um den Mauszeiger zoomen; mit Strg längs x, mit Umschalt längs y</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Alt and drag</source>
   <translation>Alt und ziehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Zoom to a box</source>
   <translation>Auf ein Rechteck zoomen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Shift and click</source>
   <translation>Umschalt und Klick</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Pin a probe: drag it, and compare it with the probe in the panel Pins</source>
   <translation>Eine Sonde anheften: sie ziehen und in der Tafel Stecknadeln mit der Sonde vergleichen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Click a mark</source>
   <translation>Eine Marke anklicken</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Put the probe exactly on a critical point or a pin</source>
   <translation>Die Sonde genau auf einen kritischen Punkt oder eine Stecknadel setzen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>D, then drag the handle</source>
   <translation>D, dann den Griff ziehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Turn the direction in which the slope is asked for; it catches at ∇f and the contour</source>
   <translation>Die Richtung drehen, in der nach der Steigung gefragt wird; sie rastet bei ∇f und der Höhenlinie ein</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Ctrl and click</source>
   <translation>Strg und Klick</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Draw the line of steepest descent through this place</source>
   <translation>Die Linie des steilsten Abstiegs durch diesen Ort zeichnen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>M, then drag</source>
   <translation>M, dann ziehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Measure: distance, difference of f and mean slope between two points; Esc ends it</source>
   <translation>Messen: Entfernung, Differenz von f und mittlere Steigung zwischen zwei Punkten; Esc beendet es</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Pin another probe there</source>
   <translation>Dort eine weitere Sonde anheften</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Double click</source>
   <translation>Doppelklick</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Fit the view</source>
   <translation>Die Ansicht einpassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Arrow keys</source>
   <translation>Pfeiltasten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Nudge the probe; with Shift finer, with Ctrl coarser</source>
   <translation>Die Sonde ein wenig rücken; mit Umschalt feiner, mit Strg gröber</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The height of the landscape: dark is low, bright is high.</source>
   <translation>Die Höhe der Landschaft: dunkel ist tief, hell ist hoch.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Lines</source>
   <translation>Linien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Contours: along a line the height stays the same. Where lines are close, the ground is steep.</source>
   <translation>Höhenlinien: längs einer Linie bleibt die Höhe gleich. Wo die Linien dicht liegen, ist es steil.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Small arrows</source>
   <translation>Kleine Pfeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The gradient: the way up, at a right angle to the contour. A longer arrow is steeper ground.</source>
   <translation>Der Gradient: der Weg bergauf, senkrecht zur Höhenlinie. Ein längerer Pfeil bedeutet steileren Boden.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The probe</source>
   <translation>Die Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The point you read. Its large arrow is the gradient there; the panel PROBE has its numbers.</source>
   <translation>Der Punkt, der abgelesen wird. Ihr großer Pfeil ist der Gradient dort; die Tafel SONDE hat ihre Zahlen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The path</source>
   <translation>Der Weg</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Gradient descent from the probe: each step against the gradient, learning rate times slope long.</source>
   <translation>Gradientenabstieg von der Sonde aus: jeder Schritt gegen den Gradienten, Lernrate mal Steigung lang.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Blank ground</source>
   <translation>Leerer Grund</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The function has no value there, such as the logarithm of a negative number.</source>
   <translation>Die Funktion hat dort keinen Wert, etwa der Logarithmus einer negativen Zahl.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/painting.py" />
   <source>catching up</source>
   <translation>holt auf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/painting.py" />
   <source>making the picture sharp</source>
   <translation>das Bild wird scharf gezeichnet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>Use another name, as in a*x^2 + y^2, and a slider for it appears here.</source>
   <translation>Ein weiterer Name, wie in a*x^2 + y^2, bekommt hier einen Schieberegler.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>{count} more names have no slider here; the text can set them, as in {name} = 1.</source>
   <translation>{count} weitere Namen haben hier keinen Regler; der Text kann sie setzen, etwa {name} = 1.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>Where sliders come from</source>
   <translation>Woher Schieberegler kommen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Parameter {name}</source>
   <translation>Parameter {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Drag to change {name}; the picture follows</source>
   <translation>Ziehen ändert {name}; das Bild folgt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Variable {name}</source>
   <translation>Variable {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Drag to move the probe along {name}; the picture is the slice through the probe</source>
   <translation>Ziehen bewegt die Sonde längs {name}; das Bild ist der Schnitt durch die Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Value of {name}</source>
   <translation>Wert von {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>The value of {name}</source>
   <translation>Der Wert von {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Sweep {name}</source>
   <translation>{name} durchlaufen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Let {name} run to and fro over its range</source>
   <translation>{name} über seinen Bereich hin und her laufen lassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Smallest {name}</source>
   <translation>Kleinstes {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Where the slider begins</source>
   <translation>Wo der Regler beginnt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Largest {name}</source>
   <translation>Größtes {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Where the slider ends</source>
   <translation>Wo der Regler endet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Step of {name}</source>
   <translation>Schritt von {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>How far one move of the slider goes</source>
   <translation>Wie weit eine Bewegung des Reglers geht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>from</source>
   <translation>von</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>held: the picture is the slice through the probe</source>
   <translation>festgehalten: das Bild ist der Schnitt durch die Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>Axes and variables held</source>
   <translation>Achsen und festgehaltene Variablen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>Variable across</source>
   <translation>Variable nach rechts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>The variable along the axis across</source>
   <translation>Die Variable längs der waagerechten Achse</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>Variable up</source>
   <translation>Variable nach oben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>The variable along the axis upwards</source>
   <translation>Die Variable längs der senkrechten Achse</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>What the sliders below are</source>
   <translation>Was die Regler darunter sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>acr&amp;oss</source>
   <translation>waage&amp;recht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>u&amp;p</source>
   <translation>s&amp;enkrecht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>Spread of the contour levels</source>
   <translation>Verteilung der Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>How the heights of the contour lines are spread</source>
   <translation>Wie die Höhen der Höhenlinien verteilt sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>Number of contour levels</source>
   <translation>Zahl der Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>About how many contour levels</source>
   <translation>Etwa wie viele Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>How the picture is made: levels, arrows, colours</source>
   <translation>Wie das Bild gemacht ist: Höhenlinien, Pfeile, Farben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Choices about the picture</source>
   <translation>Wahl des Bildes</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Number of levels</source>
   <translation>Zahl der Höhen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Heights of the levels</source>
   <translation>Die einzelnen Höhen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Heights for the contour lines, with spaces or commas between; Enter draws them</source>
   <translation>Höhen für die Höhenlinien, durch Leerzeichen oder Kommas getrennt; die Eingabetaste zeichnet sie</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>What is wrong with the heights</source>
   <translation>Was an den Höhen nicht stimmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Number of arrows</source>
   <translation>Zahl der Pfeile</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Arrows along each side of the box</source>
   <translation>Pfeile längs jeder Seite des Rechtecks</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Where arrows stand</source>
   <translation>Wo Pfeile stehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Where arrows point</source>
   <translation>Wohin Pfeile zeigen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>What the length of an arrow says</source>
   <translation>Was die Länge eines Pfeils sagt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Coloured by slope</source>
   <translation>Farbe nach Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Gentle slopes pale, steep ones red</source>
   <translation>Sanfte Steigungen blass, steile rot</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Levels</source>
   <translation>Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Number</source>
   <translation>&amp;Anzahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Typed</source>
   <translation>&amp;Eingegeben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Num&amp;ber</source>
   <translation>An&amp;zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Stand</source>
   <translation>&amp;Standort</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Point</source>
   <translation>&amp;Richtung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Length</source>
   <translation>&amp;Länge</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Map</source>
   <translation>&amp;Farbskala</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Automatic levels</source>
   <translation>Höhenlinien automatisch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>The spread of contour levels that shows this landscape best</source>
   <translation>Die Verteilung der Höhenlinien, die diese Landschaft am besten zeigt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Even levels</source>
   <translation>Höhenlinien gleichmäßig</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Every contour the same height above the last</source>
   <translation>Jede Höhenlinie gleich viel höher als die vorige</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Logarithmic levels</source>
   <translation>Höhenlinien logarithmisch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Contours ever closer towards the lowest ground: for deep narrow valleys</source>
   <translation>Zum tiefsten Grund hin immer dichter: für tiefe, enge Täler</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Equal-area levels</source>
   <translation>Höhenlinien flächengleich</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>As much ground between each two contours</source>
   <translation>Zwischen je zwei Höhenlinien gleich viel Fläche</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Levels through the probe</source>
   <translation>Höhenlinien durch die Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>One contour goes through the probe, and stands out; the others follow</source>
   <translation>Eine Höhenlinie geht durch die Sonde und tritt hervor; die anderen folgen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Typed levels</source>
   <translation>Höhen eingegeben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>The heights typed under Picture</source>
   <translation>Die unter „Bild“ eingegebenen Höhen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>On a grid</source>
   <translation>Auf einem Gitter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Evenly spaced, at the middles of equal squares</source>
   <translation>Gleichmäßig verteilt, in der Mitte gleicher Quadrate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>On the contours</source>
   <translation>Auf den Höhenlinien</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Each with its foot on a contour line, at a right angle to it</source>
   <translation>Jeder mit seinem Fuß auf einer Höhenlinie und senkrecht zu ihr</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Uphill</source>
   <translation>Bergauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>The gradient: the steepest way up</source>
   <translation>Der Gradient: der steilste Weg nach oben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Downhill</source>
   <translation>Bergab</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Against the gradient: the way a descent goes</source>
   <translation>Gegen den Gradienten: der Weg eines Abstiegs</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Root of the slope</source>
   <translation>Wurzel der Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Four times as steep is twice as long: steep and gentle ground are both seen</source>
   <translation>Viermal so steil ist doppelt so lang: steiler und sanfter Boden sind beide zu sehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Slope</source>
   <translation>Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Twice as steep is twice as long</source>
   <translation>Doppelt so steil ist doppelt so lang</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Logarithm of the slope</source>
   <translation>Logarithmus der Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Ten times as steep is a third of the length longer: for slopes of all sizes</source>
   <translation>Zehnmal so steil ist um ein Drittel der Länge länger: für Steigungen jeder Größe</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>All the same</source>
   <translation>Alle gleich</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Only the direction is shown</source>
   <translation>Nur die Richtung wird gezeigt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Viridis</source>
   <translation>Viridis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From violet to yellow; evenly stepped to the eye, and safe for the colour-blind</source>
   <translation>Von Violett nach Gelb; für das Auge gleichmäßig gestuft und auch bei Farbenblindheit gut zu lesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Cividis</source>
   <translation>Cividis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From blue to yellow; looks nearly the same to eyes that see no red or no green</source>
   <translation>Von Blau nach Gelb; sieht auch ohne Rot oder Grün fast genauso aus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>CET CBL2</source>
   <translation>CET CBL2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From black over blue and yellow to white, for eyes that see no red or no green</source>
   <translation>Von Schwarz über Blau und Gelb nach Weiß, für Augen, die kein Rot oder kein Grün sehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>CET L1</source>
   <translation>CET L1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From black to white, for paper</source>
   <translation>Von Schwarz nach Weiß, für Papier</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>The letter on the canvas; a double click renames it</source>
   <translation>Der Buchstabe auf der Zeichenfläche; ein Doppelklick benennt ihn um</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>The length of the gradient there</source>
   <translation>Die Länge des Gradienten dort</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>What the gradient and the Hessian say of the point</source>
   <translation>Was Gradient und Hesse-Matrix über den Punkt sagen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>How much higher f is there than at the probe</source>
   <translation>Um wie viel f dort höher ist als an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>How far it is from the probe</source>
   <translation>Wie weit es von der Sonde ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>The rise from the probe to it, over the distance</source>
   <translation>Der Anstieg von der Sonde dorthin, geteilt durch die Entfernung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Nothing pinned yet: click the map with Shift, or press P to pin the place of the probe.</source>
   <translation>Noch nichts angeheftet: mit Umschalt auf die Karte klicken, oder P heftet den Ort der Sonde an.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Differences are counted from the probe. Drag a pin on the map; a double click puts the probe on it.</source>
   <translation>Differenzen zählen von der Sonde aus. Eine Stecknadel lässt sich auf der Karte ziehen; ein Doppelklick setzt die Sonde auf sie.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Table of the pinned probes</source>
   <translation>Tabelle der angehefteten Sonden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>What can be done with pins</source>
   <translation>Was sich mit Stecknadeln tun lässt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Pin the Probe</source>
   <translation>Sonde anheften</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Leave a pin where the probe stands (P)</source>
   <translation>Eine Stecknadel zurücklassen, wo die Sonde steht (P)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Take away the pin of the row that is selected (Delete)</source>
   <translation>Die Stecknadel der gewählten Zeile wegnehmen (Entf)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Remove All</source>
   <translation>Alle entfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Take away every pin; undo brings them back</source>
   <translation>Jede Stecknadel wegnehmen; Rückgängig bringt sie zurück</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>The whole table, for a spreadsheet or a script</source>
   <translation>Die ganze Tabelle, für eine Tabellenkalkulation oder ein Skript</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>&amp;Tab-Separated, for a Spreadsheet</source>
   <translation>Mit &amp;Tabulatoren, für eine Tabellenkalkulation</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>&amp;Comma-Separated (CSV)</source>
   <translation>Mit &amp;Kommas (CSV)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/pinning.py" />
   <source>{name} is pinned: drag it; View, Panels, Pins compares it with the probe</source>
   <translation>{name} ist angeheftet und lässt sich ziehen; Ansicht, Tafeln, Stecknadeln vergleicht sie mit der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/pinning.py" />
   <source>There are {most} pins already</source>
   <translation>Es gibt schon {most} Stecknadeln</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/view.py" />
   <source>A pin's name has 1 to {most} letters, and no two pins have the same</source>
   <translation>Der Name einer Stecknadel hat 1 bis {most} Buchstaben, und keine zwei heißen gleich</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/view.py" />
   <source>The table of pins was copied</source>
   <translation>Die Tabelle der Stecknadeln ist kopiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>x from</source>
   <translation>x von</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>x to</source>
   <translation>x bis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>y from</source>
   <translation>y von</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>y to</source>
   <translation>y bis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>&amp;Reset All</source>
   <translation>Alles zu&amp;rücksetzen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>Everything as it was at first</source>
   <translation>Alles, wie es anfangs war</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Choose a row, click into the field and press the keys you want.</source>
   <translation>Eine Zeile wählen, in das Feld klicken und die gewünschten Tasten drücken.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Search the keys</source>
   <translation>Tasten durchsuchen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Search for a word or a key</source>
   <translation>Nach einem Wort oder einer Taste suchen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>New keys</source>
   <translation>Neue Tasten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>What these keys do</source>
   <translation>Was diese Tasten tun</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>&amp;Use</source>
   <translation>&amp;Verwenden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>As at &amp;First</source>
   <translation>Wie an&amp;fangs</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Keys of every action</source>
   <translation>Tasten jeder Aktion</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>What it does</source>
   <translation>Was sie tut</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} is needed where text is typed; choose other keys.</source>
   <translation>{keys} wird beim Eingeben von Text gebraucht; bitte andere Tasten wählen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} does “{action}” now; used here, it no longer does that.</source>
   <translation>{keys} tut jetzt „{action}“; hier verwendet, nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} counts on the canvas and in the table of steps; elsewhere it can still be typed.</source>
   <translation>{keys} gilt auf der Zeichenfläche und in der Tabelle der Schritte; anderswo lässt es sich weiterhin tippen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} is free for “{action}”.</source>
   <translation>{keys} ist frei für „{action}“.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>No keys.</source>
   <translation>Keine Tasten.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>For paper</source>
   <translation>Für Papier</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The colours of the window</source>
   <translation>Die Farben des Fensters</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Significant &amp;digits</source>
   <translation>Gültige &amp;Stellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>How many digits numbers are shown with, at most</source>
   <translation>Mit wie vielen Stellen Zahlen höchstens gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>&amp;Angles in</source>
   <translation>&amp;Winkel in</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The unit in which directions are said</source>
   <translation>Die Einheit, in der Richtungen angegeben werden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Degrees</source>
   <translation>Grad</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Radians</source>
   <translation>Bogenmaß</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>View at the &amp;start</source>
   <translation>Ansicht am &amp;Anfang</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The part of the plane that a new session shows: from and to, across and up</source>
   <translation>Der Teil der Ebene, den eine neue Sitzung zeigt: von und bis, waagerecht und senkrecht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Size of &amp;letters</source>
   <translation>Größe der Schri&amp;ft</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The size of all letters, in points</source>
   <translation>Die Größe aller Buchstaben, in Punkt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Lan&amp;guage</source>
   <translation>S&amp;prache</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The language of the window, from the next start on</source>
   <translation>Die Sprache des Fensters, ab dem nächsten Start</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>&amp;Projector</source>
   <translation>&amp;Projektor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Everything larger, to be read from the last row</source>
   <translation>Alles größer, sodass es aus der letzten Reihe zu lesen ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/dial.py" />
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>Direction of the slope</source>
   <translation>Richtung der Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/dial.py" />
   <source>Drag the handle: the slope D_u f along it peaks at the gradient, the blue needle, and vanishes along the contour. Arrow keys turn it, Shift finer, Ctrl coarser; G gradient, L contour (level line), X and Y axes</source>
   <translation>Den Griff ziehen: die Steigung D_u f in dieser Richtung ist am größten längs des Gradienten, der blauen Nadel, und verschwindet längs der Höhenlinie. Pfeiltasten drehen ihn, mit Umschalt feiner, mit Strg gröber; G Gradient, L Höhenlinie, X und Y Achsen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/dial.py" />
   <source>{angle:.1f} degrees</source>
   <translation>{angle:.1f} Grad</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>along the gradient</source>
   <translation>längs des Gradienten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>It turns with the gradient: the steepest way up, wherever the probe goes</source>
   <translation>Sie dreht sich mit dem Gradienten: der steilste Weg nach oben, wohin die Sonde auch geht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>along the contour</source>
   <translation>längs der Höhenlinie</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>It turns with the contour line: no rise and no fall, wherever the probe goes</source>
   <translation>Sie dreht sich mit der Höhenlinie: weder auf noch ab, wohin die Sonde auch geht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>at an angle</source>
   <translation>in einem Winkel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>It stays at this angle, wherever the probe goes</source>
   <translation>Sie behält diesen Winkel, wohin die Sonde auch geht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>In which direction the slope is asked for; the dial, the canvas and the sections share it</source>
   <translation>In welcher Richtung nach der Steigung gefragt wird; Zifferblatt, Zeichenfläche und Schnitte teilen sie</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>Angle of the direction</source>
   <translation>Winkel der Richtung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>Degrees from the first axis, against the clock</source>
   <translation>Grad von der ersten Achse, gegen den Uhrzeigersinn</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>Slope along the direction</source>
   <translation>Steigung in der Richtung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>The directional derivative: how fast f rises per unit along u. It is ∇f · u, the length of the gradient times the cosine of the angle between the two</source>
   <translation>Die Richtungsableitung: wie schnell f je Einheit längs u steigt. Sie ist ∇f · u, die Länge des Gradienten mal dem Kosinus des Winkels zwischen beiden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>About the slope along the direction</source>
   <translation>Über die Steigung in der Richtung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/others.py" />
   <source>How fast f changes when only this coordinate grows: the formula and its value here</source>
   <translation>Wie schnell sich f ändert, wenn nur diese Koordinate wächst: die Formel und ihr Wert hier</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/others.py" />
   <source>Partial derivative by {name} at the probe</source>
   <translation>Partielle Ableitung nach {name} an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Terms that nearly cancel leave few digits; compared with a calculation in as many digits as it takes</source>
   <translation>Terme, die sich fast aufheben, lassen wenige Stellen übrig; verglichen mit einer Rechnung in so vielen Stellen wie nötig</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Value at the probe</source>
   <translation>Wert an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>The height of the landscape at the probe</source>
   <translation>Die Höhe der Landschaft an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>First partial derivative at the probe</source>
   <translation>Erste partielle Ableitung an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Second partial derivative at the probe</source>
   <translation>Zweite partielle Ableitung an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Gradient at the probe</source>
   <translation>Gradient an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>The partial derivatives as one arrow: it points the way up</source>
   <translation>Die partiellen Ableitungen als ein Pfeil: er zeigt bergauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Slope at the probe</source>
   <translation>Steigung an der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>The length of the gradient: the rise per unit along the steepest way up</source>
   <translation>Die Länge des Gradienten: der Anstieg je Einheit auf dem steilsten Weg nach oben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Angle of steepest ascent</source>
   <translation>Winkel des steilsten Anstiegs</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Counter-clockwise from the first axis, in degrees</source>
   <translation>Gegen den Uhrzeigersinn von der ersten Achse, in Grad</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Kind of point</source>
   <translation>Art des Punktes</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>What the second derivatives say of the ground here</source>
   <translation>Was die zweiten Ableitungen hier über den Boden sagen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Digits that hold</source>
   <translation>Gültige Stellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place.py" />
   <source>{text}: {fault}. The probe stays where it is.</source>
   <translation>{text}: {fault}. Die Sonde bleibt, wo sie ist.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place.py" />
   <source>{text} is too far away: a coordinate is at most {limit}. The probe stays where it is.</source>
   <translation>{text} ist zu weit weg: eine Koordinate ist höchstens {limit}. Die Sonde bleibt, wo sie ist.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Where the probe stands across: a number, or pi/2, sqrt(2), -1/3, the name of a slider, or a copied point (1, 2); the arrow keys step</source>
   <translation>Wo die Sonde waagerecht steht: eine Zahl, oder pi/2, sqrt(2), -1/3, der Name eines Reglers, oder ein kopierter Punkt (1, 2); die Pfeiltasten rücken</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Where the probe stands up: a number, or pi/2, sqrt(2), -1/3, the name of a slider; the arrow keys step</source>
   <translation>Wo die Sonde senkrecht steht: eine Zahl, oder pi/2, sqrt(2), -1/3, der Name eines Reglers; die Pfeiltasten rücken</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Probe, first coordinate</source>
   <translation>Sonde, erste Koordinate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Probe, second coordinate</source>
   <translation>Sonde, zweite Koordinate</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>&amp;x</source>
   <translation>&amp;x</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>&amp;y</source>
   <translation>&amp;y</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>What is wrong with the place typed</source>
   <translation>Was an dem eingegebenen Ort nicht stimmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/rounding.py" />
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>digits that hold</source>
   <translation>gültige Stellen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>along ∇f: the steepest way up</source>
   <translation>längs ∇f: der steilste Weg nach oben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>along the contour: neither up nor down</source>
   <translation>längs der Höhenlinie: weder auf noch ab</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>against ∇f: the steepest way down</source>
   <translation>gegen ∇f: der steilste Weg nach unten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>The ground slopes here: the gradient is not zero.</source>
   <translation>Der Boden ist hier geneigt: der Gradient ist nicht null.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A valley floor: flat, and it rises on every side.</source>
   <translation>Eine Talsohle: eben, und es geht nach allen Seiten aufwärts.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A summit: flat, and it falls on every side.</source>
   <translation>Ein Gipfel: eben, und es geht nach allen Seiten abwärts.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A pass: flat, rising one way and falling another.</source>
   <translation>Ein Pass: eben, in der einen Richtung aufwärts, in der anderen abwärts.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>Flat, and the second derivatives alone do not say what it is.</source>
   <translation>Eben, und die zweiten Ableitungen allein sagen nicht, was es ist.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A fold: the slopes from the two sides differ, so there is no gradient.</source>
   <translation>Eine Falte: die Steigungen von beiden Seiten sind verschieden, es gibt also keinen Gradienten.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>The function has no value here.</source>
   <translation>Die Funktion hat hier keinen Wert.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>f is {undefined}</source>
   <translation>f ist {undefined}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{ratio}: {left} from the left, {right} from the right</source>
   <translation>{ratio}: {left} von links, {right} von rechts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no slope here</source>
   <translation>keine Steigung hier</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no gradient here</source>
   <translation>kein Gradient hier</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>slope {length} = {value}</source>
   <translation>Steigung {length} = {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill to the right</source>
   <translation>bergauf nach rechts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill to the left</source>
   <translation>bergauf nach links</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill in this slice at {angle}</source>
   <translation>bergauf in diesem Schnitt bei {angle}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>this slice is level here</source>
   <translation>dieser Schnitt ist hier eben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>flat: no way is up</source>
   <translation>eben: kein Weg führt bergauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no direction here</source>
   <translation>keine Richtung hier</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>D_u f: {back} behind, {ahead} ahead</source>
   <translation>D_u f: {back} zurück, {ahead} voraus</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>u at {angle}</source>
   <translation>u bei {angle}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{head}: a kink, so the slopes behind and ahead are told apart</source>
   <translation>{head}: ein Knick, die Steigungen zurück und voraus werden also unterschieden</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{head}: level in every direction</source>
   <translation>{head}: eben in jeder Richtung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{head}, {angle} off ∇f: |∇f| · cos {angle}</source>
   <translation>{head}, {angle} neben ∇f: |∇f| · cos {angle}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{kind} · Hessian eigenvalues {values}</source>
   <translation>{kind} · Eigenwerte der Hesse-Matrix {values}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>The eigenvalues of the Hessian are the curvatures along its two main directions.</source>
   <translation>Die Eigenwerte der Hesse-Matrix sind die Krümmungen längs ihrer beiden Hauptrichtungen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>an inflection, or a flatter minimum or maximum</source>
   <translation>ein Wendepunkt oder ein flacheres Minimum oder Maximum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>does not bend here: f″ = 0</source>
   <translation>hier nicht gekrümmt: f″ = 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>bends upwards</source>
   <translation>nach oben gekrümmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>bends downwards</source>
   <translation>nach unten gekrümmt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>loss curves</source>
   <translation>Verlustkurven</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>f by step</source>
   <translation>f nach Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <location filename="../../gradexplorer/ui/race/model.py" />
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f</source>
   <translation>f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>Slope by step</source>
   <translation>Steigung nach Schritt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>What the curves are drawn against</source>
   <translation>Wogegen die Kurven aufgetragen sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>Against steps, or against evaluations of f, gradient and Hessian as the race counts them</source>
   <translation>Gegen Schritte, oder gegen Auswertungen von f, Gradient und Hesse-Matrix, wie das Rennen sie zählt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>by step</source>
   <translation>nach Schritten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>by evaluations</source>
   <translation>nach Auswertungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>&amp;logarithmic</source>
   <translation>&amp;logarithmisch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>Powers of ten of f above the best: linear convergence is a straight line, faster one bends down</source>
   <translation>Zehnerpotenzen von f über dem besten: lineare Konvergenz ist eine Gerade, schnellere biegt sich nach unten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>How fast the walk converges, or the point under the pointer</source>
   <translation>Wie schnell der Weg konvergiert, oder der Punkt unter dem Mauszeiger</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>f − f*</source>
   <translation>f − f*</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>evaluations</source>
   <translation>Auswertungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>{name}, step {step}: f = {value}, slope {slope}</source>
   <translation>{name}, Schritt {step}: f = {value}, Steigung {slope}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editing.py" />
   <source>A recorded path has no settings; it is drawn as it was read</source>
   <translation>Ein aufgezeichneter Weg hat keine Einstellungen; er wird gezeichnet, wie er gelesen wurde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>Editor of a racer</source>
   <translation>Bearbeitung eines Läufers</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>The racer</source>
   <translation>Der Läufer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>Method of the racer</source>
   <translation>Verfahren des Läufers</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>The rule that makes each step of this racer</source>
   <translation>Die Regel, nach der dieser Läufer jeden Schritt macht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>Learning rate of the racer</source>
   <translation>Lernrate des Läufers</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>How far each of its steps goes: the gradient times this</source>
   <translation>Wie weit jeder seiner Schritte geht: der Gradient mal diese Zahl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>&amp;method</source>
   <translation>&amp;Verfahren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>Racer {number}</source>
   <translation>Läufer {number}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>There is no race to write down.</source>
   <translation>Es gibt kein Rennen, das sich aufschreiben ließe.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{count} rows are in {file}</source>
   <translation>{count} Zeilen sind in {file}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{file} is not written: {says}</source>
   <translation>{file} ist nicht geschrieben: {says}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>The script is in {file}</source>
   <translation>Das Skript ist in {file}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{file} could not be written: {why}</source>
   <translation>{file} konnte nicht geschrieben werden: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{file} could not be read: {why}</source>
   <translation>{file} konnte nicht gelesen werden: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>racer</source>
   <translation>Läufer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>Who races; the box shows it on the canvas or hides it</source>
   <translation>Wer im Rennen ist; das Kästchen zeigt ihn auf der Zeichenfläche oder verbirgt ihn</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How many steps it took</source>
   <translation>Wie viele Schritte er machte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How often f was evaluated</source>
   <translation>Wie oft f ausgewertet wurde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How often the gradient was evaluated</source>
   <translation>Wie oft der Gradient ausgewertet wurde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How often the Hessian was evaluated</source>
   <translation>Wie oft die Hesse-Matrix ausgewertet wurde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>final f</source>
   <translation>f am Ende</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>f where it ended</source>
   <translation>f, wo er endete</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>The slope where it ended</source>
   <translation>Die Steigung, wo er endete</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>distance</source>
   <translation>Entfernung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How far from the nearest minimum it ended</source>
   <translation>Wie weit vom nächsten Minimum er endete</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>convergence</source>
   <translation>Konvergenz</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How fast f comes to the minimum's: by a factor a step (linear), faster, or slower</source>
   <translation>Wie schnell f sich dem des Minimums nähert: je Schritt um einen Faktor (linear), schneller oder langsamer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>stop</source>
   <translation>Halt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>Why it ended, in a word</source>
   <translation>Warum es endete, in einem Wort</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>verdict</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>Why it ended</source>
   <translation>Warum es endete</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>linear, × {number}</source>
   <translation>linear, × {number}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>order {number}</source>
   <translation>Ordnung {number}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>like 1/k^{number}</source>
   <translation>wie 1/k^{number}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Race</source>
   <translation>Rennen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What there is to say of the race</source>
   <translation>Was zum Rennen zu sagen ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>How a race begins</source>
   <translation>Wie ein Rennen beginnt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Nobody races yet. Add the method and settings of the DESCENT panel as a racer, or enter many at once; then edit each in its row (double click, or F2). All start at the probe, and move with it.</source>
   <translation>Noch läuft niemand. Verfahren und Einstellungen der Tafel ABSTIEG als Läufer hinzufügen oder viele auf einmal; dann jeden in seiner Zeile bearbeiten (Doppelklick oder F2). Alle beginnen bei der Sonde und bewegen sich mit ihr.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Add to Race</source>
   <translation>Ins &amp;Rennen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Enter the method that is chosen in the DESCENT panel, with its settings, from the probe</source>
   <translation>Das in der Tafel ABSTIEG gewählte Verfahren mit seinen Einstellungen von der Sonde aus antreten lassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Add Many</source>
   <translation>Viele hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Enter many racers at once</source>
   <translation>Viele Läufer auf einmal antreten lassen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>All &amp;First-Order Methods</source>
   <translation>Alle Verfahren &amp;erster Ordnung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Every method that takes one gradient a step, each with a learning rate that suits this landscape</source>
   <translation>Jedes Verfahren, das je Schritt einen Gradienten braucht, mit einer Lernrate, die zu dieser Landschaft passt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>All &amp;Methods</source>
   <translation>Alle &amp;Verfahren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Every method there is</source>
   <translation>Jedes Verfahren, das es gibt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from a &amp;Grid</source>
   <translation>Dieses Verfahren von einem &amp;Gitter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From 4 × 4 places of the view</source>
   <translation>Von 4 × 4 Orten der Ansicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from a &amp;Ring</source>
   <translation>Dieses Verfahren von einem &amp;Ring</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From 12 places around the probe</source>
   <translation>Von 12 Orten um die Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from R&amp;andom Places</source>
   <translation>Dieses Verfahren von &amp;zufälligen Orten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From 20 places of the view</source>
   <translation>Von 20 Orten der Ansicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from the &amp;Pins</source>
   <translation>Dieses Verfahren von den &amp;Stecknadeln</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From each pinned probe (Shift and a click pins one)</source>
   <translation>Von jeder angehefteten Sonde (Umschalt und Klick heftet eine an)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from Where I &amp;Click</source>
   <translation>Dieses Verfahren von jedem &amp;Klick</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>While this is on, each click on the canvas enters a racer there; Esc ends it</source>
   <translation>Solange das an ist, lässt jeder Klick auf der Zeichenfläche dort einen Läufer antreten; Esc beendet es</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Copy or save the results, or read a recorded path</source>
   <translation>Die Ergebnisse kopieren oder speichern, oder einen aufgezeichneten Weg lesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Copy the Results</source>
   <translation>Ergebnisse &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>As a table for a spreadsheet, in the order shown (Ctrl+C)</source>
   <translation>Als Tabelle für eine Tabellenkalkulation, in der gezeigten Reihenfolge (Strg+C)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Save the Results…</source>
   <translation>Ergebnisse &amp;speichern …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>As CSV, a line for each racer</source>
   <translation>Als CSV, eine Zeile je Läufer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Save All &amp;Paths…</source>
   <translation>Alle &amp;Wege speichern …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>As CSV, a line for each step of each racer</source>
   <translation>Als CSV, eine Zeile je Schritt jedes Läufers</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Save as a S&amp;cript…</source>
   <translation>Als S&amp;kript speichern …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>A Python script that runs the race again</source>
   <translation>Ein Python-Skript, das das Rennen wiederholt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Read a Recorded Path…</source>
   <translation>&amp;Aufgezeichneten Weg lesen …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Points from a CSV file, such as the log of a training run, drawn and measured beside the racers</source>
   <translation>Punkte aus einer CSV-Datei, etwa dem Protokoll eines Trainings, neben den Läufern gezeichnet und gemessen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Re&amp;move the Chosen Racers</source>
   <translation>Gewählte Läufer &amp;entfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Take the racers of the chosen rows out of the race (Delete)</source>
   <translation>Die Läufer der gewählten Zeilen aus dem Rennen nehmen (Entf)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Remove A&amp;ll Racers</source>
   <translation>A&amp;lle Läufer entfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Nobody races</source>
   <translation>Niemand läuft</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What all racers have the same of</source>
   <translation>Wovon alle Läufer gleich viel haben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Fair by steps, or by evaluations: a step of Newton costs more than one of Adam</source>
   <translation>Gerecht nach Schritten oder nach Auswertungen: ein Newton-Schritt kostet mehr als einer von Adam</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Budget of each racer</source>
   <translation>Budget jedes Läufers</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>How many steps, or evaluations, each racer has</source>
   <translation>Wie viele Schritte oder Auswertungen jeder Läufer hat</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What an evaluation of f counts</source>
   <translation>Was eine Auswertung von f zählt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What an evaluation of the gradient counts</source>
   <translation>Was eine Auswertung des Gradienten zählt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What an evaluation of the Hessian counts</source>
   <translation>Was eine Auswertung der Hesse-Matrix zählt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Play the race</source>
   <translation>Das Rennen abspielen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Play all together</source>
   <translation>Alle zusammen abspielen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Step of the race</source>
   <translation>Schritt des Rennens</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Drag to any step of the race; with equal evaluations, to any share of the budget</source>
   <translation>Zu jedem Schritt des Rennens ziehen; bei gleichen Auswertungen zu jedem Anteil des Budgets</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Where the race stands</source>
   <translation>Wo das Rennen steht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>each has</source>
   <translation>jeder hat</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/table.py" />
   <source>Results of the race</source>
   <translation>Ergebnisse des Rennens</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/table.py" />
   <source>&amp;Edit…</source>
   <translation>&amp;Bearbeiten …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/table.py" />
   <source>&amp;Walk as This Racer</source>
   <translation>&amp;Gehen wie dieser Läufer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/table.py" />
   <source>&amp;Add a Copy</source>
   <translation>&amp;Kopie hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/table.py" />
   <source>&amp;Remove</source>
   <translation>&amp;Entfernen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>learning rates that suit</source>
   <translation>passende Lernraten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>reading or writing the file</source>
   <translation>Datei lesen oder schreiben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>step {tick} of {reach}</source>
   <translation>Schritt {tick} von {reach}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>{spent} of {budget} evaluations</source>
   <translation>{spent} von {budget} Auswertungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>there is nobody to enter: no probe is pinned</source>
   <translation>niemand kann antreten: keine Sonde ist angeheftet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>Click on the canvas to enter a racer there; Esc ends it</source>
   <translation>Ein Klick auf die Zeichenfläche lässt dort einen Läufer antreten; Esc beendet es</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>The results are copied, a row for each racer</source>
   <translation>Die Ergebnisse sind kopiert, eine Zeile je Läufer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>Save the race</source>
   <translation>Das Rennen speichern</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>Read a recorded path</source>
   <translation>Einen aufgezeichneten Weg lesen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/reader.py" />
   <source>reading the text</source>
   <translation>der Text wird gelesen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>{n} rows are in {file}</source>
   <translation>
    <numerusform>{n} Zeile ist in {file}</numerusform>
    <numerusform>{n} Zeilen sind in {file}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>There is no walk to write down.</source>
   <translation>Es gibt keinen Weg, der sich aufschreiben ließe.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>It is in {file}</source>
   <translation>Es ist in {file}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>sections</source>
   <translation>Schnitte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f along the first axis</source>
   <translation>f längs der ersten Achse</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f along the second axis</source>
   <translation>f längs der zweiten Achse</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f along a direction</source>
   <translation>f längs einer Richtung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>Direction of the third section</source>
   <translation>Richtung des dritten Schnitts</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>What can be done here</source>
   <translation>Was sich hier tun lässt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>Drag the dot, or click: the probe moves along the line.</source>
   <translation>Den Punkt ziehen oder klicken: die Sonde bewegt sich auf der Geraden.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>Sections are for functions of two variables or more.</source>
   <translation>Schnitte sind für Funktionen von zwei oder mehr Variablen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>along {name}: {what} = {value}</source>
   <translation>längs {name}: {what} = {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>distance from the probe</source>
   <translation>Entfernung von der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Click to put the probe, drag to pan, turn the wheel to zoom</source>
   <translation>Klicken setzt die Sonde, Ziehen verschiebt, das Mausrad zoomt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Under the pointer</source>
   <translation>Unter dem Mauszeiger</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>The point under the pointer and f there</source>
   <translation>Der Punkt unter dem Mauszeiger und f dort</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>How the picture was made</source>
   <translation>Wie das Bild gemacht ist</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>State of the picture</source>
   <translation>Zustand des Bildes</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>How long the last picture took</source>
   <translation>Wie lange das letzte Bild brauchte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Stop what is being worked out</source>
   <translation>Stoppen, was gerechnet wird</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>catching up …</source>
   <translation>holt auf …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>stopped</source>
   <translation>gestoppt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Worked out behind the window; Stop ends it</source>
   <translation>Wird hinter dem Fenster gerechnet; Stopp beendet es</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Stop: {what}</source>
   <translation>Stopp: {what}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/suited.py" />
   <source>{says} (needs two variables)</source>
   <translation>{says} (braucht zwei Variablen)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/suited.py" />
   <source>{says} (for a function of one variable)</source>
   <translation>{says} (für eine Funktion von einer Variablen)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>The surface needs OpenGL, which this screen does not offer, or the package PyOpenGL, which is not installed. Everything else works without it.</source>
   <translation>Die Fläche braucht OpenGL, das dieser Bildschirm nicht bietet, oder das Paket PyOpenGL, das nicht installiert ist. Alles andere geht auch ohne.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>There is no landscape to raise: the surface is for functions of two variables or more.</source>
   <translation>Hier ist keine Landschaft, die sich erheben ließe: die Fläche ist für Funktionen von zwei oder mehr Variablen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>Drag turns, the wheel comes nearer, a click puts the probe. Heights follow the scale of the colours.</source>
   <translation>Ziehen dreht, das Mausrad kommt näher, ein Klick setzt die Sonde. Die Höhen folgen der Farbskala.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>surface</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>About the surface</source>
   <translation>Über die Fläche</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>The surface in three dimensions</source>
   <translation>Die Fläche in drei Dimensionen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/symbols.py" />
   <source>simplifying</source>
   <translation>Vereinfachen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>Drag from one point to another to measure; Esc ends it</source>
   <translation>Zum Messen von einem Punkt zum anderen ziehen; Esc beendet es</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>This is as near as it goes: floats run out here</source>
   <translation>Näher geht es nicht: die Gleitkommazahlen reichen hier nicht weiter</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>This is as far as it goes</source>
   <translation>Weiter hinaus geht es nicht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>distance {value}</source>
   <translation>Entfernung {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>f is not defined at an end</source>
   <translation>f ist an einem Ende nicht definiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>mean slope {value}</source>
   <translation>mittlere Steigung {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/undo/list.py" />
   <source>The beginning</source>
   <translation>Der Anfang</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/undo/list.py" />
   <source>Undo list</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/undo/list.py" />
   <source>Everything you did, in order; click an entry to go back to it, or forward again</source>
   <translation>Alles, was getan wurde, der Reihe nach; ein Klick auf einen Eintrag geht dorthin zurück oder wieder vor</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Worked at the Probe</source>
   <translation>An der Sonde &amp;ausgerechnet</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Everything at the probe: formula, numbers put in, value; a derivative unfolds into its rules</source>
   <translation>Alles an der Sonde: Formel, eingesetzte Zahlen, Wert; eine Ableitung entfaltet ihre Regeln</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Critical Points</source>
   <translation>&amp;Kritische Punkte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Where the gradient vanishes: every such point of the view, its kind, and whether that is proved to be all</source>
   <translation>Wo der Gradient verschwindet: jeder solche Punkt der Ansicht, seine Art, und ob bewiesen ist, dass es alle sind</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Surface</source>
   <translation>&amp;Fläche</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>The landscape in three dimensions, with its path and gradient</source>
   <translation>Die Landschaft in drei Dimensionen, mit ihrem Weg und Gradienten</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Undo List</source>
   <translation>&amp;Verlauf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Everything you did, in order; a click goes back to it</source>
   <translation>Alles, was getan wurde, der Reihe nach; ein Klick geht dorthin zurück</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Se&amp;ctions</source>
   <translation>S&amp;chnitte</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>f along both axes and along any direction through the probe, with the tangent</source>
   <translation>f längs beider Achsen und längs einer beliebigen Richtung durch die Sonde, mit der Tangente</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Step as &amp;Arithmetic</source>
   <translation>Schritt als &amp;Rechnung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>The step that is shown, worked out: the formula, its numbers put in, and what comes out</source>
   <translation>Der gezeigte Schritt, ausgerechnet: die Formel, ihre Zahlen eingesetzt, und was herauskommt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Local Model</source>
   <translation>&amp;Lokales Modell</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Near the probe: the kind of ground and why, its principal axes, a model of it, and the way to a minimum</source>
   <translation>Nahe der Sonde: die Art des Bodens und warum, seine Hauptachsen, ein Modell davon und der Weg zu einem Minimum</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Pins</source>
   <translation>Steck&amp;nadeln</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>The pinned probes as a table: f, slope and kind at each, and how far from the probe</source>
   <translation>Die angehefteten Sonden als Tabelle: f, Steigung und Art an jeder, und wie weit von der Sonde</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Sta&amp;bility</source>
   <translation>S&amp;tabilität</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>How large the learning rate may be here, and what the walk does along each direction of curvature</source>
   <translation>Wie groß die Lernrate hier sein darf, und was der Weg längs jeder Krümmungsrichtung tut</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Methods and settings race from one start, or one method from many, each with the same steps or evaluations</source>
   <translation>Verfahren und Einstellungen laufen von einem Start aus um die Wette, oder ein Verfahren von vielen, alle mit gleich vielen Schritten oder Auswertungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Loss and Slope</source>
   <translation>&amp;Verlust und Steigung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>f and slope by step or by evaluations, of the walk and of every racer, and how fast they converge</source>
   <translation>f und Steigung nach Schritten oder Auswertungen, vom Weg und von jedem Läufer, und wie schnell sie konvergieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Bind the walk to a curve or a box, slide along the curve, and see its Lagrange points</source>
   <translation>Den Weg an eine Kurve oder einen Kasten binden, an der Kurve entlanggleiten und ihre Lagrange-Punkte sehen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>S&amp;weep of Settings</source>
   <translation>&amp;Durchlauf der Einstellungen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>How the descent ends for every learning rate, and for every value of one more setting</source>
   <translation>Wie der Abstieg für jede Lernrate endet, und für jeden Wert einer weiteren Einstellung</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>FUNCTION</source>
   <translation>FUNKTION</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>PARAMETERS</source>
   <translation>PARAMETER</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>GALLERY</source>
   <translation>GALERIE</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>PROBE</source>
   <translation>SONDE</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>DESCENT</source>
   <translation>ABSTIEG</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>STEPS</source>
   <translation>SCHRITTE</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/wiring.py" />
   <source>Learning rate {rate:g}: with {own:g}, its own, {method} would not get down from here</source>
   <translation>Lernrate {rate:g}: mit {own:g}, der Vorgabe, käme {method} von hier nicht hinab</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/wiring.py" />
   <source>{name}: {notice} (learning rate {rate:g})</source>
   <translation>{name}: {notice} (Lernrate {rate:g})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/answering.py" />
   <source>simplified</source>
   <translation>vereinfacht</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/answering.py" />
   <source>the same, in its shortest form</source>
   <translation>dasselbe, in seiner kürzesten Form</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy {head} as {notation}</source>
   <translation>{head} als {notation} kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy All as a &amp;Table</source>
   <translation>Alles als &amp;Tabelle kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy This &amp;Line as Text</source>
   <translation>Diese &amp;Zeile als Text kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy This Line as LaTeX</source>
   <translation>Diese Zeile als LaTeX kopieren</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy Its &amp;Derivation as</source>
   <translation>Die &amp;Herleitung kopieren als</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/says.py" />
   <source>rounding: no digit can be trusted; the value is {exact}</source>
   <translation>Rundung: keiner Stelle ist zu trauen; der Wert ist {exact}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/says.py" />
   <source>rounding: no digit can be trusted</source>
   <translation>Rundung: keiner Stelle ist zu trauen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/worked/says.py" />
   <source>rounding: only {n} digits can be trusted</source>
   <translation>
    <numerusform>Rundung: nur {n} Stelle ist zu trauen</numerusform>
    <numerusform>Rundung: nur {n} Stellen ist zu trauen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Its rules, line by line: press → or click the arrow</source>
   <translation>Ihre Regeln, Zeile für Zeile: → drücken oder auf den Pfeil klicken</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Everything at the probe: formula, numbers put in, value</source>
   <translation>Alles an der Sonde: Formel, eingesetzte Zahlen, Wert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Formula</source>
   <translation>Formel</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Numbers put in</source>
   <translation>Eingesetzte Zahlen</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Nothing to work out yet: type a function, and click the canvas to put the probe.</source>
   <translation>Noch nichts auszurechnen: eine Funktion eingeben und auf die Zeichenfläche klicken, um die Sonde zu setzen.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>At {point}  ·  → unfolds a derivative into its rules  ·  right-click copies</source>
   <translation>Bei {point}  ·  → entfaltet eine Ableitung in ihre Regeln  ·  Rechtsklick kopiert</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>writing the derivation</source>
   <translation>die Herleitung wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Where this is worked out, and what can be done</source>
   <translation>Wo das ausgerechnet ist, und was sich tun lässt</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Copy a row, or all as a table</source>
   <translation>Eine Zeile kopieren, oder alles als Tabelle</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>The chosen row as text, LaTeX, NumPy or PyTorch; all rows as a table</source>
   <translation>Die gewählte Zeile als Text, LaTeX, NumPy oder PyTorch; alle Zeilen als Tabelle</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Copied: {text}</source>
   <translation>Kopiert: {text}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/written.py" />
   <source>{name} is not a variable of this function</source>
   <translation>{name} ist keine Variable dieser Funktion</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Rosenbrock's banana</source>
   <translation>Rosenbrocks Banane</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>ill-conditioned</source>
   <translation>schlecht konditioniert</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>The valley is found at once; along its curved floor the slope is tiny, and the minimum at (1, 1) is far.</source>
   <translation>Das Tal ist gleich gefunden; auf seiner gekrümmten Sohle ist die Steigung winzig, und das Minimum bei (1, 1) ist weit.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Himmelblau</source>
   <translation>Himmelblau</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>many minima</source>
   <translation>viele Minima</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Four minima of equal depth: which of them a descent finds depends on where it starts.</source>
   <translation>Vier gleich tiefe Minima: welches ein Abstieg findet, hängt davon ab, wo er beginnt.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Booth</source>
   <translation>Booth</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>convex</source>
   <translation>konvex</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A plain bowl whose axes stand oblique: two equations in two unknowns, solved by walking downhill.</source>
   <translation>Eine schlichte Schale mit schrägen Achsen: zwei Gleichungen mit zwei Unbekannten, gelöst durch Bergabgehen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Matyas</source>
   <translation>Matyas</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A valley along the diagonal that falls so gently that most of the steps are spent on its floor.</source>
   <translation>Ein Tal längs der Diagonalen, das so sanft fällt, dass die meisten Schritte auf seiner Sohle vergehen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Zakharov</source>
   <translation>Zakharov</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Two steep walls with a broad trough between them: what suits the trough is a thousand times too much for the walls.</source>
   <translation>Zwei steile Wände mit einem breiten Trog dazwischen: was dem Trog angemessen ist, ist tausendmal zu viel für die Wände.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Trid</source>
   <translation>Trid</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A convex bowl that is easy for all; a good first test of a method you have written yourself.</source>
   <translation>Eine konvexe Schale, leicht für alle; eine gute erste Probe für ein selbst geschriebenes Verfahren.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Dixon-Price</source>
   <translation>Dixon-Price</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A valley bent like a horseshoe, with a minimum on each of its arms and a saddle at its bend.</source>
   <translation>Ein Tal, gebogen wie ein Hufeisen, mit einem Minimum auf jedem Arm und einem Sattelpunkt an der Biegung.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Beale</source>
   <translation>Beale</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Steep cliffs in the corners around a nearly flat floor: a learning rate that suits one is wrong for the other.</source>
   <translation>Steile Klippen in den Ecken um einen fast ebenen Boden: eine Lernrate, die zum einen passt, ist für das andere falsch.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Freudenstein-Roth</source>
   <translation>Freudenstein-Roth</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>From the usual start at (0.5, -2) nearly every method ends in the wrong minimum, at height 48.98 instead of 0.</source>
   <translation>Vom üblichen Start bei (0.5, -2) endet fast jedes Verfahren im falschen Minimum, auf Höhe 48.98 statt 0.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Cube</source>
   <translation>Kubik</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Rosenbrock's valley along a cubic: at the bend in the middle its floor is almost level.</source>
   <translation>Rosenbrocks Tal längs einer kubischen Kurve: an der Biegung in der Mitte ist seine Sohle fast eben.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Jennrich-Sampson</source>
   <translation>Jennrich-Sampson</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A sum of ten squares that cannot all be zero: the minimum is 124.36, at x = y, between walls as steep as exponentials.</source>
   <translation>Eine Summe von zehn Quadraten, die nicht alle null sein können: das Minimum ist 124.36, bei x = y, zwischen exponentiell steilen Wänden.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Goldstein-Price</source>
   <translation>Goldstein-Price</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Heights from 3 to a million: only logarithmic levels show the floor, and only tiny learning rates survive.</source>
   <translation>Höhen von 3 bis zu einer Million: nur logarithmische Höhenlinien zeigen den Boden, und nur winzige Lernraten bestehen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>McCormick</source>
   <translation>McCormick</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A wave running down a slanted trough: the two hollows seen here are the first of an endless row.</source>
   <translation>Eine Welle, die eine schräge Rinne hinabläuft: die beiden Mulden hier sind die ersten einer endlosen Reihe.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Branin</source>
   <translation>Branin</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three equal minima along one curved valley, at -π, π and 3π.</source>
   <translation>Drei gleiche Minima längs eines gekrümmten Tals, bei -π, π und 3π.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three-hump camel</source>
   <translation>Dreihöckriges Kamel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three hollows, the middle one lowest; between them two saddles, where descent hesitates.</source>
   <translation>Drei Mulden, die mittlere am tiefsten; dazwischen zwei Sattelpunkte, an denen der Abstieg zögert.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Six-hump camel</source>
   <translation>Sechshöckriges Kamel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Six minima in three pairs: turn the picture by half a turn and it is the same.</source>
   <translation>Sechs Minima in drei Paaren: um eine halbe Drehung gedreht ist das Bild dasselbe.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Styblinski-Tang</source>
   <translation>Styblinski-Tang</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>One term for x and one for y: the two coordinates descend without knowing of each other.</source>
   <translation>Ein Term für x und einer für y: die beiden Koordinaten steigen ab, ohne voneinander zu wissen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Peaks</source>
   <translation>Peaks</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three hills and three hollows, one of them very shallow; far out the plain is flat and descent hardly moves.</source>
   <translation>Drei Hügel und drei Mulden, eine davon sehr flach; weit draußen ist die Ebene flach, und der Abstieg bewegt sich kaum.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Franke</source>
   <translation>Franke</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Two hills, a slope and one hollow on the unit square: made to test how well scattered heights can be filled in.</source>
   <translation>Zwei Hügel, ein Hang und eine Mulde auf dem Einheitsquadrat: gemacht, um zu prüfen, wie gut sich verstreute Höhen ergänzen lassen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Dekkers-Aarts</source>
   <translation>Dekkers-Aarts</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A wall a hundred thousand times as steep as the floor: across it every rate is too large, along it too small.</source>
   <translation>Eine Wand, hunderttausendmal so steil wie der Boden: quer dazu ist jede Rate zu groß, längs zu klein.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Barrier</source>
   <translation>Barriere</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>undefined regions</source>
   <translation>undefinierte Bereiche</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Defined inside a triangle only, and infinitely high at its sides: interior-point methods walk here. A step too long leaves the domain.</source>
   <translation>Nur in einem Dreieck definiert und an seinen Seiten unendlich hoch: hier gehen Innere-Punkte-Verfahren. Ein zu langer Schritt verlässt den Definitionsbereich.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Half a sphere</source>
   <translation>Halbe Kugel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Outside the circle there is nothing; towards its rim the slope grows without bound, though the height does not.</source>
   <translation>Außerhalb des Kreises ist nichts; zum Rand hin wächst die Steigung unbeschränkt, die Höhe aber nicht.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Sum of three exponentials</source>
   <translation>Summe dreier Exponentialfunktionen</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The textbook's own example for the line search: convex, but no quadratic, and steeper to the right than to the left.</source>
   <translation>Das Beispiel des Lehrbuchs für die Liniensuche: konvex, aber nicht quadratisch, und nach rechts steiler als nach links.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Steiner's problem</source>
   <translation>Steiners Aufgabe</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Which number has the greatest root of its own degree? The answer is e, twice here; left of and below the axes there is no value.</source>
   <translation>Welche Zahl hat die größte Wurzel ihres eigenen Grades? Die Antwort ist e, hier zweimal; links und unterhalb der Achsen gibt es keinen Wert.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Unequal means</source>
   <translation>Ungleiche Mittel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>poles</source>
   <translation>Pole</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The sum of three numbers whose product is 1: at least 3, and that only where all are equal. Beyond the axes, at the poles, all would change.</source>
   <translation>Die Summe dreier Zahlen, deren Produkt 1 ist: mindestens 3, und das nur, wo alle gleich sind. Jenseits der Achsen, an den Polen, würde sich alles ändern.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Limit that is none</source>
   <translation>Grenzwert, der keiner ist</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>non-isolated minima</source>
   <translation>nicht isolierte Minima</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>On every straight line into the origin the height goes to 0, on the parabola y = x^2 it stays 1/2: at the origin there is no value.</source>
   <translation>Auf jeder Geraden in den Ursprung geht die Höhe gegen 0, auf der Parabel y = x^2 bleibt sie 1/2: im Ursprung gibt es keinen Wert.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Quarters</source>
   <translation>Viertel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Constant along each ray, and so different from each side at the origin: both partial derivatives would exist there, and yet no limit does.</source>
   <translation>Längs jedes Strahls konstant und daher im Ursprung von jeder Seite anders: beide partiellen Ableitungen gäbe es dort, und doch keinen Grenzwert.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Dipole</source>
   <translation>Dipol</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>physics</source>
   <translation>Physik</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The potential of a positive and a negative charge: descent follows a field line from one pole into the other.</source>
   <translation>Das Potential einer positiven und einer negativen Ladung: der Abstieg folgt einer Feldlinie von einem Pol in den anderen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Star and planet in a frame that turns with them: three saddles on the axis, and two hills, at equal distances from both, where things can rest.</source>
   <translation>Stern und Planet in einem mitdrehenden Bezugssystem: drei Sattelpunkte auf der Achse und zwei Hügel, von beiden gleich weit, wo etwas ruhen kann.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Müller-Brown</source>
   <translation>Müller-Brown</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>A model of a chemical reaction: the valleys are substances, the saddles between them what it costs to turn one into the next.</source>
   <translation>Ein Modell einer chemischen Reaktion: die Täler sind Stoffe, die Sattelpunkte dazwischen die Kosten, einen in den nächsten zu verwandeln.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Hénon-Heiles</source>
   <translation>Hénon-Heiles</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>A star's potential in a galaxy: a hollow with three exits, the saddles at height 1/6, in a triangle of straight level lines.</source>
   <translation>Das Potential eines Sterns in einer Galaxie: eine Mulde mit drei Ausgängen, die Sattelpunkte auf Höhe 1/6, in einem Dreieck gerader Höhenlinien.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Pendulum</source>
   <translation>Pendel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The energy by angle and speed: the level lines are the motions, closed where the pendulum swings, wavy where it goes round.</source>
   <translation>Die Energie nach Winkel und Geschwindigkeit: die Höhenlinien sind die Bewegungen, geschlossen, wo das Pendel schwingt, gewellt, wo es sich überschlägt.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Predators and prey</source>
   <translation>Räuber und Beute</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>What stays constant while foxes and hares come and go: each level line is one cycle. Fewer than no hares are not defined.</source>
   <translation>Was gleich bleibt, während Füchse und Hasen kommen und gehen: jede Höhenlinie ist ein Kreislauf. Weniger als keine Hasen sind nicht definiert.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Cone</source>
   <translation>Kegel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <source>non-smooth</source>
   <translation>nicht glatt</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The slope is 1 everywhere but at the tip, where there is no gradient: with a fixed step descent leaps over the minimum for ever.</source>
   <translation>Die Steigung ist überall 1, nur nicht an der Spitze, wo es keinen Gradienten gibt: mit festem Schritt springt der Abstieg ewig über das Minimum hinweg.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Sum of distances from the axes</source>
   <translation>Summe der Abstände von den Achsen</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>On the creases the gradient is undefined; descent reaches one and then zigzags along it in steps that never shrink.</source>
   <translation>Auf den Kanten ist der Gradient nicht definiert; der Abstieg erreicht eine und läuft dann in Zickzackschritten an ihr entlang, die nie kleiner werden.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Larger of two</source>
   <translation>Die größere von zweien</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>A pyramid upside down: on each face only one coordinate changes the height, on the edges both do.</source>
   <translation>Eine umgekehrte Pyramide: auf jeder Fläche ändert nur eine Koordinate die Höhe, auf den Kanten beide.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Wolfe's kinked slope</source>
   <translation>Wolfes geknickter Hang</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>With exact line searches steepest descent converges to the origin, though f falls without end along the crease to the left of it.</source>
   <translation>Mit exakter Liniensuche konvergiert der steilste Abstieg gegen den Ursprung, obwohl f längs der Kante links davon endlos fällt.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Demyanov-Malozemov</source>
   <translation>Demyanov-Malozemov</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The minimum lies where three sheets meet; the crease that leads to it is a valley with a sharp floor.</source>
   <translation>Das Minimum liegt, wo drei Blätter zusammentreffen; die Kante, die dorthin führt, ist ein Tal mit scharfer Sohle.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Highest of three</source>
   <translation>Die höchste von dreien</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Three smooth bowls, and always the highest counts: at (1, 1) all three are 2, and no gradient is zero.</source>
   <translation>Drei glatte Schalen, und immer zählt die höchste: bei (1, 1) sind alle drei 2, und kein Gradient ist null.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Crescent</source>
   <translation>Mondsichel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The crease is a circle; descent reaches it at once and has then to follow it round to the bottom.</source>
   <translation>Die Kante ist ein Kreis; der Abstieg erreicht sie sofort und muss ihr dann herum bis zum Grund folgen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Nesterov's kinked valley</source>
   <translation>Nesterovs geknicktes Tal</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Rosenbrock's valley with a crease for its floor: descent reaches the crease in a few steps and is stuck on it.</source>
   <translation>Rosenbrocks Tal mit einer Kante als Sohle: der Abstieg erreicht die Kante in wenigen Schritten und bleibt darauf stecken.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Bukin 6</source>
   <translation>Bukin 6</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The valley floor is a kink with infinitely steep walls: descent leaps from side to side and cannot follow it.</source>
   <translation>Die Talsohle ist ein Knick mit unendlich steilen Wänden: der Abstieg springt von Seite zu Seite und kann ihr nicht folgen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Alpine</source>
   <translation>Alpine</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Sharp valleys cross each other like streets; each crossing at height 0 is a minimum, the one at the origin among them.</source>
   <translation>Scharfe Täler kreuzen sich wie Straßen; jede Kreuzung auf Höhe 0 ist ein Minimum, die im Ursprung darunter.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Terraces</source>
   <translation>Terrassen</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Level steps: the gradient is zero wherever it exists, so that descent does not move at all. The lowest terrace is a square.</source>
   <translation>Ebene Stufen: der Gradient ist null, wo immer es ihn gibt, der Abstieg bewegt sich also gar nicht. Die tiefste Terrasse ist ein Quadrat.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Three towns</source>
   <translation>Drei Städte</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The way to three towns together: from Fermat's point, the minimum, they are seen 120 degrees apart. At the towns there are kinks.</source>
   <translation>Der Weg zu drei Städten zusammen: vom Fermat-Punkt, dem Minimum, sieht man sie in Abständen von 120 Grad. An den Städten sind Knicke.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Linear regression</source>
   <translation>Lineare Regression</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>ML loss</source>
   <translation>ML-Verlust</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Weight and intercept of the line through eleven points: the valley is long because the data were not centred. The best line is v = 0.5 t + 3.</source>
   <translation>Gewicht und Achsenabschnitt der Geraden durch elf Punkte: das Tal ist lang, weil die Daten nicht zentriert wurden. Die beste Gerade ist v = 0.5 t + 3.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Linear regression, centred</source>
   <translation>Lineare Regression, zentriert</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The same eleven points, with their mean taken off first: the valley has become a bowl whose axes are those of the weights.</source>
   <translation>Dieselben elf Punkte, von denen zuerst der Mittelwert abgezogen wurde: aus dem Tal ist eine Schale geworden, deren Achsen die der Gewichte sind.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Absolute regression</source>
   <translation>Betragsregression</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Ten points on a line and one far off it: the sum of distances, unlike that of squares, hardly minds the odd one. The price is a landscape of facets.</source>
   <translation>Zehn Punkte auf einer Geraden und einer weit daneben: die Summe der Abstände stört sich, anders als die der Quadrate, kaum am Ausreißer. Der Preis ist eine Landschaft aus Facetten.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Huber regression</source>
   <translation>Huber-Regression</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Squares for small residuals, distances for large ones: smooth like the first, and not to be impressed by one odd point like the second.</source>
   <translation>Quadrate für kleine Residuen, Abstände für große: glatt wie das eine und vom Ausreißer unbeeindruckt wie das andere.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Logistic regression</source>
   <translation>Logistische Regression</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Damage to the O-rings of 23 space shuttle flights by temperature (°F): the colder, the likelier. Cross-entropy is convex, and flattens far out.</source>
   <translation>Schäden an den O-Ringen von 23 Flügen des Space Shuttle nach Temperatur (°F): je kälter, desto wahrscheinlicher. Die Kreuzentropie ist konvex und wird weit draußen flach.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Separable classes</source>
   <translation>Trennbare Klassen</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Where a line parts the classes without a fault there is no minimum: the loss falls for ever while the weight grows like the logarithm of the steps.</source>
   <translation>Wo eine Gerade die Klassen fehlerfrei trennt, gibt es kein Minimum: der Verlust fällt ewig, während das Gewicht wie der Logarithmus der Schritte wächst.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Support vector machine</source>
   <translation>Support-Vektor-Maschine</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Hinge losses and a small square: the minimum sits on a crease, where two of the points lie exactly on the margin.</source>
   <translation>Hinge-Verluste und ein kleines Quadrat: das Minimum sitzt auf einer Kante, wo zwei der Punkte genau auf dem Rand liegen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>L1 regularisation</source>
   <translation>L1-Regularisierung</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The penalty's crease catches the smaller weight and holds it at exactly 0: slide λ and see how long.</source>
   <translation>Die Kante des Strafterms fängt das kleinere Gewicht und hält es genau bei 0: λ schieben und sehen, wie lange.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>L2 regularisation</source>
   <translation>L2-Regularisierung</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Both weights shrink by the same factor, and neither ever becomes 0: slide λ, and the minimum wanders straight to the origin.</source>
   <translation>Beide Gewichte schrumpfen um denselben Faktor, und keines wird je 0: λ schieben, und das Minimum wandert geradewegs zum Ursprung.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Elastic net</source>
   <translation>Elastisches Netz</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Both penalties together, on two weights that depend on each other: one slider makes for zeros, the other for small weights.</source>
   <translation>Beide Strafterme zugleich, auf zwei voneinander abhängige Gewichte: der eine Regler sorgt für Nullen, der andere für kleine Gewichte.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Neuron with two weights</source>
   <translation>Neuron mit zwei Gewichten</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>One sigmoid, eight points, squared error: where the neuron is saturated the gradient is as good as zero, and a bad start stays bad.</source>
   <translation>Ein Sigmoid, acht Punkte, quadratischer Fehler: wo das Neuron gesättigt ist, ist der Gradient so gut wie null, und ein schlechter Start bleibt schlecht.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Rectified neuron</source>
   <translation>Gleichgerichtetes Neuron</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>In the lower left part the neuron is dead: no point wakes it, the loss is level, and the gradient is exactly zero.</source>
   <translation>Links unten ist das Neuron tot: kein Punkt weckt es, der Verlust ist eben, und der Gradient ist genau null.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Two layers, one weight each</source>
   <translation>Zwei Schichten, je ein Gewicht</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The smallest deep network: the minima are two branches of a hyperbola, and training from small weights first lingers at the saddle between them.</source>
   <translation>Das kleinste tiefe Netz: die Minima sind zwei Äste einer Hyperbel, und das Training verweilt von kleinen Gewichten aus erst am Sattelpunkt dazwischen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Deep chain</source>
   <translation>Tiefe Kette</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Two neurons in a row: the gradient of the first weight is a product, and vanishes where either of them is saturated or the second is zero.</source>
   <translation>Zwei Neuronen hintereinander: der Gradient des ersten Gewichts ist ein Produkt und verschwindet, wo eines von beiden gesättigt oder das zweite null ist.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Mixture of two</source>
   <translation>Mischung aus zweien</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Eight points, two bells whose names can be exchanged: hence two equal minima, and on the diagonal a saddle where both bells are one.</source>
   <translation>Acht Punkte, zwei Glocken, deren Namen vertauschbar sind: daher zwei gleiche Minima und auf der Diagonalen ein Sattelpunkt, wo beide Glocken eins sind.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Adversaries</source>
   <translation>Gegenspieler</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>One player goes down along θ, the other up along ψ, and so they would circle the saddle at the origin; a descent in both simply runs away.</source>
   <translation>Der eine Spieler geht längs θ hinab, der andere längs ψ hinauf, und so würden sie den Sattelpunkt im Ursprung umkreisen; ein Abstieg in beiden läuft einfach davon.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Dirac GAN</source>
   <translation>Dirac-GAN</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The smallest generative adversarial network: its equilibrium, the origin, is a saddle with both eigenvalues of equal size.</source>
   <translation>Das kleinste Generative Adversarial Network: sein Gleichgewicht, der Ursprung, ist ein Sattelpunkt mit zwei gleich großen Eigenwerten.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Cliff</source>
   <translation>Klippe</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>As in recurrent networks: one step onto the wall throws the weights far away. Clipping the gradient is the cure.</source>
   <translation>Wie in rekurrenten Netzen: ein Schritt auf die Wand schleudert die Gewichte weit fort. Den Gradienten zu kappen hilft.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ackley</source>
   <translation>Ackley</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ripples on a funnel: descent stops in the nearest ripple. The bottom is a kink, where the gradient does not exist.</source>
   <translation>Wellen auf einem Trichter: der Abstieg endet in der nächsten Welle. Der Grund ist ein Knick, wo es keinen Gradienten gibt.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Rastrigin</source>
   <translation>Rastrigin</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>A bowl carrying a hollow at nearly every whole-numbered point; only the one in the middle is the lowest.</source>
   <translation>Eine Schale mit einer Mulde nahe fast jedem ganzzahligen Punkt; nur die in der Mitte ist die tiefste.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Griewank</source>
   <translation>Griewank</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>From afar a plain bowl, from near a field of hollows, each hardly higher than the lowest one.</source>
   <translation>Von fern eine schlichte Schale, von nahem ein Feld von Mulden, jede kaum höher als die tiefste.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Schwefel</source>
   <translation>Schwefel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>The lowest hollow sits in a corner, far from the second lowest: whoever follows the trend is led astray.</source>
   <translation>Die tiefste Mulde sitzt in einer Ecke, weit von der zweittiefsten: wer dem Trend folgt, wird in die Irre geführt.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Egg crate</source>
   <translation>Eierkarton</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Sines on a bowl: nine hollows are in the picture, and their depth tells how far they are from the middle.</source>
   <translation>Sinuswellen auf einer Schale: neun Mulden sind im Bild, und ihre Tiefe verrät, wie weit sie von der Mitte liegen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Lévy 13</source>
   <translation>Lévy 13</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Corrugated both ways, and finer along one axis than along the other.</source>
   <translation>Gewellt in beiden Richtungen, längs der einen Achse feiner als längs der anderen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Bohachevsky</source>
   <translation>Bohachevsky</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>A bowl with ripples that do not fade towards the bottom: the last one before the minimum holds as well as the first.</source>
   <translation>Eine Schale mit Wellen, die zum Grund hin nicht vergehen: die letzte vor dem Minimum hält so gut wie die erste.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Schaffer 2</source>
   <translation>Schaffer 2</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ever narrower ripples along two crossing valleys: the farther out, the smaller must a step be.</source>
   <translation>Immer engere Wellen längs zweier sich kreuzender Täler: je weiter draußen, desto kleiner muss ein Schritt sein.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Drop-wave</source>
   <translation>Tropfenwelle</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Rings around a drop: each trough is a whole circle of minima, and no descent leaves the ring it begins in.</source>
   <translation>Ringe um einen Tropfen: jede Rinne ist ein ganzer Kreis von Minima, und kein Abstieg verlässt den Ring, in dem er beginnt.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Shubert</source>
   <translation>Shubert</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Written as a sum of five waves for each axis. The minima come in pairs of equal depth, -186.73.</source>
   <translation>Geschrieben als Summe von fünf Wellen für jede Achse. Die Minima treten in Paaren gleicher Tiefe auf, -186.73.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Michalewicz</source>
   <translation>Michalewicz</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ditches in a plain: away from them the ground is level to many digits and no slope points the way.</source>
   <translation>Gräben in einer Ebene: abseits von ihnen ist der Boden auf viele Stellen eben, und keine Steigung weist den Weg.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Easom</source>
   <translation>Easom</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>A needle in a plain: start a little further out and the gradient vanishes before descent has gone anywhere.</source>
   <translation>Eine Nadel in der Ebene: schon ein wenig weiter draußen verschwindet der Gradient, bevor der Abstieg irgendwohin gekommen ist.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Shekel's foxholes</source>
   <translation>Shekels Fuchslöcher</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Twenty-five holes of growing height in a table top (the five lowest are marked); between them there is no slope to follow.</source>
   <translation>Fünfundzwanzig Löcher wachsender Höhe in einer Tischplatte (die fünf tiefsten sind markiert); dazwischen gibt es keine Steigung, der zu folgen wäre.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Cross-in-tray</source>
   <translation>Kreuz im Tablett</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Four equal minima within a cross of sharp ridges, where the gradient does not exist.</source>
   <translation>Vier gleiche Minima in einem Kreuz scharfer Grate, wo es keinen Gradienten gibt.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Hölder table</source>
   <translation>Hölder-Tisch</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Flat in the middle and deeper and deeper towards the corners, where the four lowest minima are.</source>
   <translation>Flach in der Mitte und zu den Ecken hin immer tiefer, wo die vier tiefsten Minima sind.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Bird</source>
   <translation>Vogel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Wings, a head and a tail, if you like; two minima of equal depth -106.76, one period apart.</source>
   <translation>Flügel, Kopf und Schwanz, wenn man so will; zwei Minima gleicher Tiefe -106.76, eine Periode voneinander entfernt.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Eggholder</source>
   <translation>Eierhalter</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>The lowest point of the box lies on its edge, at (512, 404.23): there the slope is not zero, and only the box holds a walker back.</source>
   <translation>Der tiefste Punkt des Rechtecks liegt auf seinem Rand, bei (512, 404.23): dort ist die Steigung nicht null, und nur das Rechteck hält den Weg auf.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Trefethen</source>
   <translation>Trefethen</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Thousands of hollows. The lowest, -3.30686864747523..., was asked for to ten digits: no descent finds it alone.</source>
   <translation>Tausende von Mulden. Nach der tiefsten, -3.30686864747523..., wurde auf zehn Stellen gefragt: kein Abstieg findet sie allein.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Weierstrass</source>
   <translation>Weierstraß</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Seven terms of a series whose limit has no derivative anywhere: zoom in, and there are hollows within the hollows.</source>
   <translation>Sieben Glieder einer Reihe, deren Grenzwert nirgends eine Ableitung hat: beim Heranzoomen erscheinen Mulden in den Mulden.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Bowl</source>
   <translation>Schale</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>The level lines are circles, so every arrow points straight away from the minimum and descent runs straight to it.</source>
   <translation>Die Höhenlinien sind Kreise, jeder Pfeil zeigt also geradewegs vom Minimum weg, und der Abstieg läuft geradewegs dorthin.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Long valley</source>
   <translation>Langes Tal</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Steepest descent zigzags across the valley, the more so the larger a is; at learning rate 0.1 and a = 10 it never settles.</source>
   <translation>Der steilste Abstieg läuft im Zickzack quer durch das Tal, umso mehr, je größer a ist; mit Lernrate 0.1 und a = 10 kommt er nie zur Ruhe.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Slanting valley</source>
   <translation>Schräges Tal</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>The valley runs between the axes: a method with one rate for each axis, such as Adam or AdaGrad, gains nothing here.</source>
   <translation>Das Tal verläuft zwischen den Achsen: ein Verfahren mit einer Rate je Achse, wie Adam oder AdaGrad, gewinnt hier nichts.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Quartic bowl</source>
   <translation>Schale vierten Grades</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>flat bottom</source>
   <translation>flacher Grund</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>So flat at the bottom that the slope fades long before the minimum: descent slows down for ever, and Newton's method is slow too.</source>
   <translation>Am Grund so flach, dass die Steigung lange vor dem Minimum vergeht: der Abstieg wird immer langsamer, und auch das Newton-Verfahren ist langsam.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Saddle</source>
   <translation>Sattel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Along the x axis the origin looks like a minimum; one hair off the axis, descent turns away and falls for ever.</source>
   <translation>Längs der x-Achse sieht der Ursprung wie ein Minimum aus; um Haaresbreite neben der Achse biegt der Abstieg ab und fällt für immer.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Monkey saddle</source>
   <translation>Affensattel</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>At the origin the slope and the whole Hessian vanish: second derivatives cannot say what kind of point it is.</source>
   <translation>Im Ursprung verschwinden die Steigung und die ganze Hesse-Matrix: zweite Ableitungen können nicht sagen, was für ein Punkt es ist.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Double well</source>
   <translation>Doppelmulde</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Start near the ridge: descent first runs to the saddle at the origin, lingers there, and then decides for one of the wells.</source>
   <translation>Ein Start nahe dem Grat: der Abstieg läuft erst zum Sattelpunkt im Ursprung, verweilt dort und entscheidet sich dann für eine der Mulden.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Tilted double well</source>
   <translation>Gekippte Doppelmulde</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>One well is a little deeper than the other; descent takes the near one and never learns of the deep one.</source>
   <translation>Die eine Mulde ist etwas tiefer als die andere; der Abstieg nimmt die nähere und erfährt nie von der tiefen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Two hills between two hollows</source>
   <translation>Zwei Hügel zwischen zwei Mulden</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>A chessboard of hills and hollows: each boundary of four fields is a saddle, and the level line through it a straight line.</source>
   <translation>Ein Schachbrett von Hügeln und Mulden: wo vier Felder zusammenstoßen, ist ein Sattelpunkt, und die Höhenlinie durch ihn ist gerade.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Circle of minima</source>
   <translation>Kreis von Minima</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>The minima are the whole circle (four are marked): along it one eigenvalue of the Hessian is zero, and the start decides where descent ends.</source>
   <translation>Die Minima sind der ganze Kreis (vier sind markiert): längs von ihm ist ein Eigenwert der Hesse-Matrix null, und der Start entscheidet, wo der Abstieg endet.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Flat valley</source>
   <translation>Flaches Tal</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Every point of the diagonal is a minimum (three are marked); descent ends at the one nearest to its start.</source>
   <translation>Jeder Punkt der Diagonalen ist ein Minimum (drei sind markiert); der Abstieg endet bei dem, das seinem Start am nächsten liegt.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Two parabolas</source>
   <translation>Zwei Parabeln</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>On every straight line through it the origin is a minimum, and yet it is none: between the two parabolas the ground lies lower.</source>
   <translation>Auf jeder Geraden durch ihn ist der Ursprung ein Minimum, und doch ist er keines: zwischen den beiden Parabeln liegt der Boden tiefer.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Sine ravine</source>
   <translation>Sinusschlucht</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Descent drops into the ravine at once and then follows its bends in steps of next to nothing; momentum takes the bends too wide.</source>
   <translation>Der Abstieg fällt sofort in die Schlucht und folgt dann ihren Biegungen mit winzigsten Schritten; Momentum nimmt die Biegungen zu weit.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Flat and sharp</source>
   <translation>Breit und scharf</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Two minima of nearly equal depth, one wide and one narrow: a step that is right in the wide one jumps clean out of the narrow one.</source>
   <translation>Zwei fast gleich tiefe Minima, ein breites und ein schmales: ein Schritt, der für das breite richtig ist, springt aus dem schmalen glatt heraus.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Plateau</source>
   <translation>Hochebene</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Far out the slope is as good as gone though the minimum is far: descent crawls, while RMSProp and Adam, which divide by the slope, walk on.</source>
   <translation>Weit draußen ist die Steigung so gut wie fort, obwohl das Minimum weit ist: der Abstieg kriecht, während RMSProp und Adam, die durch die Steigung teilen, weitergehen.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Hill and hollow</source>
   <translation>Hügel und Mulde</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>All there is happens in one corner; elsewhere the plain is flat to many digits and no arrow is long enough to draw.</source>
   <translation>Alles, was es gibt, geschieht in einer Ecke; sonst ist die Ebene auf viele Stellen eben, und kein Pfeil ist lang genug, um gezeichnet zu werden.</translation>
  </message>
 </context>
</TS>
