<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>gradexplorer</name>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>a race has 1 to {most} racers, not {count}</source>
   <translation>перегони мають від 1 до {most} учасників, а не {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>equal must be {one} or {other}</source>
   <translation>equal має бути {one} або {other}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>budget must be a whole number, at least 0</source>
   <translation>budget має бути цілим числом, не меншим за 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>weights must be 3 numbers, at least 0: of f, its gradient and its Hessian</source>
   <translation>weights мають бути 3 числами, не меншими за 0: для f, її градієнта і матриці Гессе</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/answers.py" />
   <source>{file} could not be read: {says}</source>
   <translation>{file} не вдалося прочитати: {says}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>the text is too long for its derivatives to be written down</source>
   <translation>текст задовгий, щоб записати його похідні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>writing this down in symbols took longer than {seconds} s; the numbers do not wait for it</source>
   <translation>символьний запис тривав довше ніж {seconds} с; числа на нього не чекають</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>the calculus process ended before it had an answer</source>
   <translation>обчислювальний процес завершився раніше, ніж дав відповідь</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/background/calculator.py" />
   <source>the calculus process was closed</source>
   <translation>обчислювальний процес закрито</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/answers.py" />
   <location filename="../../gradexplorer/descent/worked.py" />
   <location filename="../../gradexplorer/ui/symbols.py" />
   <source>too long to write down</source>
   <translation>задовге, щоб записати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/answers.py" />
   <source>as our rules give it: simplifying it took too long or has no words in our language</source>
   <translation>як дають правила: спрощення тривало задовго або не має слів у цій мові</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the line is longer than {limit} bytes</source>
   <translation>рядок довший ніж {limit} байтів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the line is nested too deep</source>
   <translation>рядок вкладено заглибоко</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the line is not JSON: {fault}</source>
   <translation>рядок не є JSON: {fault}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>a request is a JSON object</source>
   <translation>запит — це об’єкт JSON</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>there is no key {key} in a request</source>
   <translation>у запиті немає ключа {key}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the value of {key} does not fit</source>
   <translation>значення ключа {key} не підходить</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/calculus/requests.py" />
   <source>the key {key} is missing</source>
   <translation>бракує ключа {key}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the point</source>
   <translation>точка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the gradient</source>
   <translation>градієнт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the learning rate</source>
   <translation>швидкість навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the velocity</source>
   <translation>швидкість</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the momentum</source>
   <translation>імпульс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean square of the gradient</source>
   <translation>середній квадрат градієнта</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean square of the steps</source>
   <translation>середній квадрат кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the step</source>
   <translation>крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>a small number against division by 0</source>
   <translation>мале число проти ділення на 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share that is kept</source>
   <translation>частка, що зберігається</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the weight decay</source>
   <translation>згасання ваг</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share of the mean that is kept</source>
   <translation>частка середнього, що зберігається</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share of the mean square that is kept</source>
   <translation>частка середнього квадрата, що зберігається</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean gradient</source>
   <translation>середній градієнт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>m without its bias towards 0</source>
   <translation>m без зміщення до 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>s without its bias towards 0</source>
   <translation>s без зміщення до 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the largest s so far</source>
   <translation>найбільше s досі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the number of the step</source>
   <translation>номер кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the longest gradient allowed</source>
   <translation>найдовший дозволений градієнт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the momentum of this step</source>
   <translation>імпульс цього кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the momentum of the next step</source>
   <translation>імпульс наступного кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the product of all μ so far</source>
   <translation>добуток усіх μ досі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>that product with the next μ</source>
   <translation>цей добуток із наступним μ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>the step of each coordinate</source>
   <translation>крок кожної координати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the growth of a step</source>
   <translation>зростання кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the shrinking of a step</source>
   <translation>зменшення кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the gradient before</source>
   <translation>градієнт перед тим</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the Hessian</source>
   <translation>матриця Гессе</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the direction of the step</source>
   <translation>напрям кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the change of the gradient</source>
   <translation>зміна градієнта</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the share of the last direction that is kept</source>
   <translation>частка останнього напряму, що зберігається</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the point before</source>
   <translation>точка перед тим</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the direction before</source>
   <translation>напрям перед тим</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the height</source>
   <translation>висота</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the height after the step</source>
   <translation>висота після кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the fall that the model promises</source>
   <translation>спад, який обіцяє модель</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the fall that came, as a share of q</source>
   <translation>справжній спад як частка q</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the noise</source>
   <translation>шум</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the gradient without noise</source>
   <translation>градієнт без шуму</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the best vertex</source>
   <translation>найкраща вершина</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the worst vertex</source>
   <translation>найгірша вершина</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the centre of the others</source>
   <translation>центр решти вершин</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>a trial point</source>
   <translation>пробна точка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the height there</source>
   <translation>висота там</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the change of the point</source>
   <translation>зміна точки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the sum of all squared gradients</source>
   <translation>сума всіх квадратів градієнта</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the mean whose sign is followed</source>
   <translation>середнє, за знаком якого йдуть</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the estimate of the inverse Hessian</source>
   <translation>оцінка оберненої матриці Гессе</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/arithmetic.py" />
   <source>the radius of trust</source>
   <translation>радіус довіри</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>is not there yet after {n} steps</source>
   <translation>
    <numerusform>ще не дійшло після {n} кроку</numerusform>
    <numerusform>ще не дійшло після {n} кроків</numerusform>
    <numerusform>ще не дійшло після {n} кроків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>diverges after {n} steps</source>
   <translation>
    <numerusform>розбігається після {n} кроку</numerusform>
    <numerusform>розбігається після {n} кроків</numerusform>
    <numerusform>розбігається після {n} кроків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>leaves the domain after {n} steps</source>
   <translation>
    <numerusform>виходить за область визначення після {n} кроку</numerusform>
    <numerusform>виходить за область визначення після {n} кроків</numerusform>
    <numerusform>виходить за область визначення після {n} кроків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/basins.py" />
   <source>ends at the {kind} ({place}) after {n} steps</source>
   <translation>
    <numerusform>закінчується після {n} кроку: {kind} ({place})</numerusform>
    <numerusform>закінчується після {n} кроків: {kind} ({place})</numerusform>
    <numerusform>закінчується після {n} кроків: {kind} ({place})</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/bound.py" />
   <source>{method} looks where the constraint does not allow to go; first-order methods with a fixed rate obey it</source>
   <translation>{method} дивиться туди, куди обмеження не пускає; методи першого порядку з фіксованою швидкістю його дотримують</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/bound.py" />
   <source>no point that obeys the constraint was found near the start</source>
   <translation>поблизу початку не знайдено точки, що задовольняє обмеження</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/compared.py" />
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>probe</source>
   <translation>зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>minimum</source>
   <translation>мінімум</translation>
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
   <translation>сідлова точка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>maximum</source>
   <translation>максимум</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <source>after {steps} no point that obeys the constraint was found near the next one</source>
   <translation>після {steps} поблизу наступної точки не знайдено такої, що задовольняє обмеження</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <source>arrived at the edge of the box: after {steps} f would only go on beyond {edges}</source>
   <translation>прибуто до краю рамки: після {steps} f могла б змінюватися далі лише за {edges}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <source>arrived on the curve: after {steps} ∇f = λ∇g with λ = {multiplier}, so f has no slope along it, at a {kind}</source>
   <translation>прибуто на кривій: після {steps} ∇f = λ∇g, де λ = {multiplier}, отже вздовж кривої f не має нахилу: {kind}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <source>{told}, held by the box at {edges}</source>
   <translation>{told}, утримується рамкою при {edges}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constrained_says.py" />
   <source>{kind} along it</source>
   <translation>{kind} уздовж кривої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constraint.py" />
   <source>the bounds need {count} numbers: {names}</source>
   <translation>межі потребують {count} чисел: {names}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constraint.py" />
   <source>each bound must go from a smaller number to a greater one</source>
   <translation>кожна межа має йти від меншого числа до більшого</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/constraint.py" />
   <source>{name} is neither a variable nor a parameter of f</source>
   <translation>{name} не є ні змінною, ні параметром f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>the digits of f − f* grow by the factor {order} a step over the last {count} steps: {kind}</source>
   <translation>цифр f − f* стає в {order} раза більше за крок, за останні кроки ({count}): {kind}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>quadratic</source>
   <translation>квадратично</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>faster than linear</source>
   <translation>швидше за лінійне</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>f − f* falls like 1/k^{power} over the last {count} steps: sublinear</source>
   <translation>f − f* спадає як 1/k^{power} за останні кроки ({count}): сублінійно</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>f − f* does not shrink over the last {count} steps</source>
   <translation>f − f* не зменшується за останні кроки ({count})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/convergence.py" />
   <source>f − f* shrinks by the factor {factor} a step over the last {count} steps: linear</source>
   <translation>f − f* множиться на {factor} за крок, за останні кроки ({count}): лінійно</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical.py" />
   <source>box must be {count} numbers: {names}</source>
   <translation>box має складатися з чисел ({count}): {names}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical.py" />
   <source>box must be of finite numbers, none beyond {limit}</source>
   <translation>box має складатися зі скінченних чисел, жодне не далі за {limit}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical.py" />
   <source>box must go from smaller to greater: {sides}</source>
   <translation>box має йти від меншого до більшого: {sides}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 minimum</source>
   <translation>1 мінімум</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} minima</source>
   <translation>
    <numerusform>{n} мінімум</numerusform>
    <numerusform>{n} мінімуми</numerusform>
    <numerusform>{n} мінімумів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 maximum</source>
   <translation>1 максимум</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} maxima</source>
   <translation>
    <numerusform>{n} максимум</numerusform>
    <numerusform>{n} максимуми</numerusform>
    <numerusform>{n} максимумів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 saddle</source>
   <translation>1 сідлова точка</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} saddles</source>
   <translation>
    <numerusform>{n} сідлова точка</numerusform>
    <numerusform>{n} сідлові точки</numerusform>
    <numerusform>{n} сідлових точок</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>1 degenerate point</source>
   <translation>1 вироджена точка</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{n} degenerate points</source>
   <translation>
    <numerusform>{n} вироджена точка</numerusform>
    <numerusform>{n} вироджені точки</numerusform>
    <numerusform>{n} вироджених точок</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the search ran out of time</source>
   <translation>час пошуку вичерпано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>there was too much to search</source>
   <translation>забагато треба було обшукати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the search was stopped</source>
   <translation>пошук зупинено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the second derivatives are too long to work out</source>
   <translation>другі похідні задовгі, щоб їх обчислити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f has a minimum at a kink near {here}: it has no gradient there, so that this is no critical point</source>
   <translation>f має мінімум на зламі поблизу {here}: там немає градієнта, тож це не критична точка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f has a maximum at a kink near {here}: it has no gradient there, so that this is no critical point</source>
   <translation>f має максимум на зламі поблизу {here}: там немає градієнта, тож це не критична точка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{here} is degenerate: the Hessian is singular there, so that it is not proved to be alone</source>
   <translation>{here} вироджена: матриця Гессе там особлива, тож не доведено, що точка ізольована</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{here} is not proved to be alone</source>
   <translation>не доведено, що {here} ізольована</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f is constant: every point is critical, and {here} stands for all</source>
   <translation>f стала: критична кожна точка, і {here} представляє всі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>the critical points from {lowest} to {highest} are not isolated: f is level along a whole curve or region, and {here} stands for all of them</source>
   <translation>критичні точки від {lowest} до {highest} не ізольовані: f рівна вздовж цілої кривої чи області, і {here} представляє їх усі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f has a kink near {here}, where it has no gradient</source>
   <translation>f має злам поблизу {here}, де немає градієнта</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>f is not defined at {here}, and close to it nothing could be decided</source>
   <translation>f не визначена в {here}, і поруч нічого не вдалося з’ясувати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>undecided at a kink, a jump, a pole or an edge of the domain from {lowest} to {highest}</source>
   <translation>не з’ясовано на зламі, стрибку, полюсі чи межі області визначення від {lowest} до {highest}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>undecided from {lowest} to {highest}</source>
   <translation>не з’ясовано від {lowest} до {highest}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>{found}; by the heights around it: a {shape}, {means}</source>
   <translation>{found}; за висотами навколо: {shape}, {means}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>there is no critical point in this box, which is proved</source>
   <translation>у цьому прямокутнику немає критичних точок, це доведено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{counted}: the only critical point of this box, which is proved</source>
   <translation>{counted}: єдина критична точка цього прямокутника, це доведено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>{counted}: all critical points of this box, each proved to be alone where it is</source>
   <translation>{counted}: усі критичні точки цього прямокутника, ізольованість кожної доведено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>found {counted}; that there are no others is not proved</source>
   <translation>знайдено: {counted}; що інших немає, не доведено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>found no critical point; that there is none is not proved</source>
   <translation>критичних точок не знайдено; що їх немає, не доведено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/critical_says.py" />
   <source>and {count} more places could not be decided</source>
   <translation>і ще місць, де нічого не вдалося з’ясувати: {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/ended.py" />
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>1 step</source>
   <translation>1 кроку</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/descent/ended.py" />
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>{n} steps</source>
   <translation>
    <numerusform>{n} кроку</numerusform>
    <numerusform>{n} кроків</numerusform>
    <numerusform>{n} кроків</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/ends.py" />
   <source>{kind} at the edge of the box</source>
   <translation>{kind} на краю рамки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/ends.py" />
   <source>{kind} along the curve</source>
   <translation>{kind} уздовж кривої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up every way, like a bowl</source>
   <translation>поверхня вигнута вгору в кожному напрямі, як чаша</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends down every way, like a dome</source>
   <translation>поверхня вигнута вниз у кожному напрямі, як купол</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up one way and down the other, like a saddle</source>
   <translation>поверхня вигнута в одному напрямі вгору, в іншому вниз, як сідло</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up one way and not the other, like a trough</source>
   <translation>поверхня вигнута в одному напрямі вгору, а в іншому ні, як рів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends down one way and not the other, like a ridge</source>
   <translation>поверхня вигнута в одному напрямі вниз, а в іншому ні, як хребет</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground does not bend</source>
   <translation>поверхня не вигнута</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>the ground bends up one way, down another, and a third way not at all</source>
   <translation>поверхня вигнута в одному напрямі вгору, в іншому вниз, а в третьому зовсім ні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a minimum: the gradient vanishes, and the Hessian has eigenvalues {values}, all positive</source>
   <translation>мінімум: градієнт зникає, і матриця Гессе має власні значення {values}, усі додатні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a maximum: the gradient vanishes, and the Hessian has eigenvalues {values}, all negative</source>
   <translation>максимум: градієнт зникає, і матриця Гессе має власні значення {values}, усі від’ємні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a saddle: the gradient vanishes, and the Hessian has eigenvalues {values}, of both signs</source>
   <translation>сідлова точка: градієнт зникає, і матриця Гессе має власні значення {values}, обох знаків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>degenerate: the gradient vanishes, but the Hessian has eigenvalues {values}: where one is zero, it does not tell</source>
   <translation>вироджена: градієнт зникає, але матриця Гессе має власні значення {values}: де одне нульове, вона нічого не каже</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a kink: the slopes from the two sides differ, so that there is no gradient and no Hessian</source>
   <translation>злам: нахили з двох боків різні, тож немає ні градієнта, ні матриці Гессе</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>not defined here, so that nothing can be said of the ground</source>
   <translation>тут не визначено, тож про поверхню нічого не можна сказати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/local_facts.py" />
   <source>a slope: the gradient does not vanish, |∇f| = {slope}; {bends} (eigenvalues {values})</source>
   <translation>схил: градієнт не зникає, |∇f| = {slope}; {bends} (власні значення {values})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>known of this landscape</source>
   <translation>відомий для цього ландшафту</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>found by the search for critical points</source>
   <translation>знайдений пошуком критичних точок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>where the path ended</source>
   <translation>де закінчився шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>no minimum is known: K looks for critical points</source>
   <translation>мінімумів не відомо: K шукає критичні точки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>this is the nearest minimum ({source})</source>
   <translation>це найближчий мінімум ({source})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>the nearest minimum is {place} ({source}), {distance} away</source>
   <translation>найближчий мінімум — {place} ({source}), відстань {distance}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>−∇f points straight at the nearest minimum, {place} ({source}), {distance} away</source>
   <translation>−∇f показує прямо на найближчий мінімум, {place} ({source}), відстань {distance}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/nearest.py" />
   <source>−∇f points {angle} away from the nearest minimum, {place} ({source}), {distance} away</source>
   <translation>−∇f показує на {angle} убік від найближчого мінімуму, {place} ({source}), відстань {distance}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/path.py" />
   <location filename="../../gradexplorer/session/limits.py" />
   <source>there is no method {name}</source>
   <translation>немає методу {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/path.py" />
   <source>the start needs {count} numbers: {names}</source>
   <translation>початок потребує чисел ({count}): {names}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/path.py" />
   <source>the coordinates of the start must be finite numbers</source>
   <translation>координати початку мають бути скінченними числами</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/race.py" />
   <source>no evaluation counts anything, so each racer takes up to {most} steps</source>
   <translation>жодне обчислення не рахується, тож кожен учасник робить щонайбільше {most} кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/race.py" />
   <source>{most} steps are the most each of {count} racers takes</source>
   <translation>{most} кроків — найбільше, що робить кожен з учасників ({count})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/reading.py" />
   <source>the value is too large for a number of the machine</source>
   <translation>значення завелике для машинного числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{count} points read</source>
   <translation>прочитано точок: {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{count} points read, of {paths} paths</source>
   <translation>прочитано точок: {count}, шляхів: {paths}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{told}, of which every {stride}th is kept</source>
   <translation>{told}, з яких зберігається кожна {stride}-та</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{told}; row {row} lacks a number, so a path ends before it</source>
   <translation>{told}; у рядку {row} бракує числа, тож шлях закінчується перед ним</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>{name} has no column {missing}</source>
   <translation>{name} не має стовпця {missing}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>a recorded path of {count} steps, at whose end f is not defined</source>
   <translation>записаний шлях, кроків: {count}; у його кінці f не визначена</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/recorded.py" />
   <source>a recorded path of {count} steps: the slope went from {first} to {last}</source>
   <translation>записаний шлях, кроків: {count}; нахил змінився від {first} до {last}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Momentum and a rate for each coordinate together: every coordinate first moves by about the learning rate, however steep it is.</source>
   <translation>Імпульс і швидкість для кожної координати разом: кожна координата спершу зсувається приблизно на швидкість навчання, хоч би як круто було.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>m, s: moving means of g, g²;  m̂ = m / (1 − β₁ᵏ);  ŝ = s / (1 − β₂ᵏ);  x ← x − a m̂ / (√ŝ + ε)</source>
   <translation>m, s: ковзні середні g, g²;  m̂ = m / (1 − β₁ᵏ);  ŝ = s / (1 − β₂ᵏ);  x ← x − a m̂ / (√ŝ + ε)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Kingma &amp; Ba 2015, Algorithm 1</source>
   <translation>Kingma &amp; Ba 2015, алгоритм 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Adam whose rate for a coordinate never grows again: it remembers the largest mean square.</source>
   <translation>Adam, чия швидкість для координати більше ніколи не зростає: він пам’ятає найбільший середній квадрат.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>as adam, with s_max ← max(s_max, s) in the place of s</source>
   <translation>як adam, з s_max ← max(s_max, s) замість s</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Reddi, Kale &amp; Kumar 2018, in PyTorch's form (the paper does not correct the means)</source>
   <translation>Reddi, Kale &amp; Kumar 2018, у формі PyTorch (у статті середні не виправляються)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Adam with the weights pulled straight towards 0 by a share of themselves, apart from the gradient.</source>
   <translation>Adam, де ваги тягне прямо до 0 на частку від них самих, окремо від градієнта.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>x ← x − a w x;  then as adam</source>
   <translation>x ← x − a w x;  далі як adam</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Loshchilov &amp; Hutter 2019</source>
   <translation>Loshchilov &amp; Hutter 2019</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Adam with Nesterov's look ahead: the newest gradient counts more than in Adam.</source>
   <translation>Adam із поглядом уперед Нестерова: найновіший градієнт важить більше, ніж в Adam.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>m, s as adam;  μₖ = β₁ (1 − 0.96^(kψ)/2);  x ← x − a ((1 − μₖ) / (1 − Πₖ) g + μₖ₊₁ / (1 − Πₖ₊₁) m) / (√ŝ + ε)</source>
   <translation>m, s як в adam;  μₖ = β₁ (1 − 0.96^(kψ)/2);  x ← x − a ((1 − μₖ) / (1 − Πₖ) g + μₖ₊₁ / (1 − Πₖ₊₁) m) / (√ŝ + ε)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adam.py" />
   <source>Dozat 2016, in PyTorch's form</source>
   <translation>Dozat 2016, у формі PyTorch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Gives each coordinate its own rate, which falls with the sum of its squared gradients: steep ones slow down for good.</source>
   <translation>Дає кожній координаті власну швидкість, що спадає із сумою квадратів її градієнтів: круті сповільнюються назавжди.</translation>
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
   <translation>AdaGrad, що забуває, з кроками в одиницях x: їхній розмір іде за розмірами попередніх кроків. Починає дуже повільно.</translation>
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
   <translation>Ділить градієнт кожної координати на його недавній розмір, тож усі координати рухаються однаково; поблизу мінімуму далі крокує приблизно на швидкість навчання.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>s ← ρ s + (1 − ρ) g²;  x ← x − a g / (√s + ε)</source>
   <translation>s ← ρ s + (1 − ρ) g²;  x ← x − a g / (√s + ε)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/adaptive.py" />
   <source>Tieleman &amp; Hinton 2012 (their slide has decay 0.9, PyTorch 0.99: the first step is 3.2 or 10 times the rate)</source>
   <translation>Tieleman &amp; Hinton 2012 (на їхньому слайді decay 0.9, у PyTorch 0.99: перший крок у 3.2 чи 10 разів більший за швидкість)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/bfgs.py" />
   <source>Learns the curvature from how the gradient changes, and so steps nearly like Newton's method without second derivatives.</source>
   <translation>Дізнається кривину з того, як змінюється градієнт, і так крокує майже як метод Ньютона, без других похідних.</translation>
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
   <translation>Вигинає кожен напрям за допомогою попереднього, щоб здобуте не втрачалося знову: для квадратичної функції від n змінних досить n кроків.</translation>
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
   <translation>Крокує прямо вниз за градієнтом; довжина кроку — швидкість навчання, помножена на нахил, або її шукає лінійний пошук.</translation>
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
   <translation>Куля з імпульсом: кожен крок зберігає частку останньої швидкості, тож вона котиться долинами і може проскочити далі.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>v ← m v + g;  x ← x − a v</source>
   <translation>v ← m v + g;  x ← x − a v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>Polyak 1964, in PyTorch's form (the paper has the rate inside the velocity; the two differ once the rate changes)</source>
   <translation>Polyak 1964, у формі PyTorch (у статті швидкість навчання стоїть усередині швидкості; вони різняться, щойно вона змінюється)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>Momentum that looks ahead: the gradient is taken where the velocity is about to lead, which brakes earlier.</source>
   <translation>Імпульс, що дивиться вперед: градієнт береться там, куди от-от заведе швидкість, і це гальмує раніше.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>v ← m v + g;  x ← x − a (g + m v)</source>
   <translation>v ← m v + g;  x ← x − a (g + m v)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/momentum.py" />
   <source>Nesterov 1983, in the form of Sutskever et al. 2013 (as in PyTorch, the dots are the look-ahead points)</source>
   <translation>Nesterov 1983, у формі Sutskever et al. 2013 (як у PyTorch, точки — ті, що попереду)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/nelder_mead.py" />
   <source>A triangle (in n variables, a simplex) that flips over its worst corner and stretches or shrinks as it goes; it never looks at a gradient. The learning rate scales the first triangle.</source>
   <translation>Трикутник (для n змінних — симплекс), що перекидається через найгіршу вершину і дорогою розтягується чи стискається; на градієнт він ніколи не дивиться. Швидкість навчання задає розмір першого трикутника.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/nelder_mead.py" />
   <source>reflect, expand, contract or shrink the simplex; x is its best vertex</source>
   <translation>відбити, розтягнути, стиснути чи зменшити симплекс; x — його найкраща вершина</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/nelder_mead.py" />
   <source>Nelder &amp; Mead 1965; ties as in Lagarias et al. 1998</source>
   <translation>Nelder &amp; Mead 1965; рівності як у Lagarias et al. 1998</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>f has no second derivatives here, so Newton's step is not defined</source>
   <translation>f тут не має других похідних, тож крок Ньютона не визначений</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>the Hessian is singular here, so Newton's step is not defined</source>
   <translation>матриця Гессе тут особлива, тож крок Ньютона не визначений</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>Jumps to the minimum of the quadratic that fits slope and curvature here; unmodified, to its saddle or maximum as well.</source>
   <translation>Стрибає до мінімуму квадратичної функції, що тут збігається за нахилом і кривиною; без модифікації — також до її сідлової точки чи максимуму.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>H p = −g;  x ← x + a p</source>
   <translation>H p = −g;  x ← x + a p</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/newton.py" />
   <source>Nocedal &amp; Wright 2006, chapter 3</source>
   <translation>Nocedal &amp; Wright 2006, розділ 3</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Moves every coordinate by exactly the learning rate, up or down, as the sign of a mean gradient says.</source>
   <translation>Зсуває кожну координату рівно на швидкість навчання, вгору чи вниз, за знаком середнього градієнта.</translation>
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
   <translation>Кожна координата має власний розмір кроку: він зростає, доки градієнт зберігає знак, і зменшується, коли знак змінюється.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Δ ← Δ η⁺ or Δ η⁻ as g kept or changed its sign;  x ← x − Δ sign(g)</source>
   <translation>Δ ← Δ η⁺ або Δ η⁻, як g зберіг чи змінив знак;  x ← x − Δ sign(g)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/signs.py" />
   <source>Riedmiller &amp; Braun 1993, in PyTorch's form</source>
   <translation>Riedmiller &amp; Braun 1993, у формі PyTorch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>f has no second derivatives here, so there is no quadratic model to trust</source>
   <translation>f тут не має других похідних, тож немає квадратичної моделі, якій довіряти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>the radius of trust has shrunk to nothing</source>
   <translation>радіус довіри зменшився до нуля</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>Believes a quadratic model within a circle: the circle grows where the model was right and shrinks where it was not. The learning rate scales the first radius.</source>
   <translation>Вірить квадратичній моделі всередині кола: коло зростає, де модель мала рацію, і зменшується, де ні. Швидкість навчання задає перший радіус.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>p = dogleg(g, H, Δ);  x ← x + p if f falls by a tenth of what the model says;  Δ ← Δ/4, Δ or 2Δ</source>
   <translation>p = dogleg(g, H, Δ);  x ← x + p, якщо f спадає на десяту частину обіцяного моделлю;  Δ ← Δ/4, Δ або 2Δ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/rules/trust_region.py" />
   <source>Powell 1970; Nocedal &amp; Wright 2006, algorithms 4.1, 4.2</source>
   <translation>Powell 1970; Nocedal &amp; Wright 2006, алгоритми 4.1, 4.2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how far a step goes for a slope of 1; the first trial of a line search</source>
   <translation>як далеко йде крок за нахилу 1; перша проба лінійного пошуку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how many steps at most</source>
   <translation>скільки щонайбільше кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the walk has arrived where the slope is at most this</source>
   <translation>шлях дійшов до мети, де нахил щонайбільше такий</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>climb instead of descend: the same rule on −f</source>
   <translation>підніматися замість спускатися: те саме правило для −f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how the length of a step is found: fixed by the learning rate, or searched for</source>
   <translation>як визначається довжина кроку: фіксована швидкістю навчання чи знайдена пошуком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>Armijo: a trial that is too far is tried again times this</source>
   <translation>Армійо: задалеку пробу повторюють із цим множником</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>Armijo, Wolfe: the share of the promised fall that must really come</source>
   <translation>Армійо, Вулф: частка обіцяного спаду, що справді має настати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>Wolfe: the slope along the line must sink to this share</source>
   <translation>Вулф: до цієї частки має зменшитися нахил уздовж прямої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the velocity that is kept from step to step</source>
   <translation>частка швидкості, що зберігається від кроку до кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean gradient that is kept from step to step</source>
   <translation>частка середнього градієнта, що зберігається від кроку до кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean square (lion: the mean gradient) that is kept</source>
   <translation>частка середнього квадрата (lion: середнього градієнта), що зберігається</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean squares that is kept from step to step</source>
   <translation>частка середніх квадратів, що зберігається від кроку до кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the share of the mean square that is kept from step to step</source>
   <translation>частка середнього квадрата, що зберігається від кроку до кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>keeps the division defined where the squares are 0</source>
   <translation>зберігає ділення визначеним там, де квадрати дорівнюють 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how slowly the momentum warms up to beta1</source>
   <translation>як повільно імпульс доростає до beta1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>a step size grows by this factor where the gradient kept its sign</source>
   <translation>у стільки разів зростає крок, де градієнт зберіг знак</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>a step size shrinks by this factor where the sign flipped</source>
   <translation>у стільки разів зменшується крок, де знак змінився</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>no coordinate's step is smaller than this</source>
   <translation>жоден крок координати не менший за це</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>no coordinate's step is larger than this</source>
   <translation>жоден крок координати не більший за це</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>negative and tiny curvatures are made positive, so that each step leads down</source>
   <translation>від’ємні та крихітні кривини робляться додатними, щоб кожен крок вів униз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how much of the last direction is kept: the formula for β</source>
   <translation>скільки зберігається від останнього напряму: формула для β</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the first radius within which the quadratic model is trusted</source>
   <translation>перший радіус, у якому довіряють квадратичній моделі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>the radius never grows beyond this</source>
   <translation>радіус ніколи не зростає понад це</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how long the sides of the first triangle are</source>
   <translation>довжина сторін першого трикутника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>how the learning rate falls from step to step</source>
   <translation>як швидкість навчання спадає від кроку до кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>schedule: after so many steps the factor has worked once</source>
   <translation>розклад: за стільки кроків множник діє один раз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>schedule: step and exponential multiply the rate by this</source>
   <translation>розклад: step і exponential множать швидкість на це</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>standard deviation of Gaussian noise on each entry of the gradient</source>
   <translation>стандартне відхилення гауссового шуму в кожній складовій градієнта</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>another whole number gives other noise; the same one, the same noise</source>
   <translation>інше ціле число дає інший шум; те саме — той самий</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>a gradient longer than this is shortened to it; 0 leaves it as it is</source>
   <translation>довший градієнт скорочується до цього; 0 лишає його як є</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>pulls every coordinate towards 0 by this share</source>
   <translation>тягне кожну координату до 0 на цю частку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{told}; did you mean {meant}?</source>
   <translation>{told}; можливо, {meant}?</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{told}; there are {known}</source>
   <translation>{told}; є {known}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{method} has no setting {name}</source>
   <translation>{method} не має параметра {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be one of {words}</source>
   <translation>{name} має бути одним із {words}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{told}; did you mean {near}?</source>
   <translation>{told}; можливо, {near}?</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be true or false</source>
   <translation>{name} має бути true або false</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be a number</source>
   <translation>{name} має бути числом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be a whole number</source>
   <translation>{name} має бути цілим числом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be a finite number</source>
   <translation>{name} має бути скінченним числом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be greater than {limit}</source>
   <translation>{name} має бути більшим за {limit}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be at least {limit}</source>
   <translation>{name} має бути не меншим за {limit}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be less than {limit}</source>
   <translation>{name} має бути меншим за {limit}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/settings.py" />
   <source>{name} must be at most {limit}</source>
   <translation>{name} має бути не більшим за {limit}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f rises all around</source>
   <translation>f зростає навколо</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f falls all around</source>
   <translation>f спадає навколо</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>two ways lead up and two lead down</source>
   <translation>два шляхи ведуть угору і два вниз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>monkey saddle</source>
   <translation>мавпяче сідло</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>three ways lead up and three lead down</source>
   <translation>три шляхи ведуть угору і три вниз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>shoulder</source>
   <translation>плече</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f rises on one side and falls on the other</source>
   <translation>f зростає з одного боку і спадає з другого</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>valley floor</source>
   <translation>дно долини</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f is level along a line and rises to its sides</source>
   <translation>f рівна вздовж лінії і зростає обабіч неї</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <location filename="../../gradexplorer/ui/canvas/ridges.py" />
   <source>ridge</source>
   <translation>хребет</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f is level along a line and falls to its sides</source>
   <translation>f рівна вздовж лінії і спадає обабіч неї</translation>
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
   <translation>плато</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/shapes.py" />
   <source>f is level all around</source>
   <translation>f рівна навколо</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>stays: f is flat this way</source>
   <translation>стоїть: f у цьому напрямі рівна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>zig-zags for ever</source>
   <translation>вічно йде зиґзаґом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>neither nears nor leaves</source>
   <translation>ні наближається, ні віддаляється</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>falls away: curved downward</source>
   <translation>падає геть: вигнуто вниз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>flies apart, side to side</source>
   <translation>розлітається з боку на бік</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>arrives in one step</source>
   <translation>приходить за один крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>goes straight in</source>
   <translation>іде прямо всередину</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>zig-zags across</source>
   <translation>іде зиґзаґом упоперек</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>swings, period {period}</source>
   <translation>гойдається, період {period}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>never</source>
   <translation>ніколи</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>over {most} steps</source>
   <translation>понад {most} кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>f has no finite second derivatives here, so nothing is known of how large the rate may be</source>
   <translation>f тут не має скінченних других похідних, тож невідомо, якою великою може бути швидкість</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}: f is not curved upward here, so no rate is too large</source>
   <translation>λmax = {steepest}: f тут не вигнута вгору, тож жодна швидкість не завелика</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}, so the rate may be up to {formula} = {bound}; {rate} is {percent} % of that</source>
   <translation>λmax = {steepest}, тож швидкість може бути до {formula} = {bound}; {rate} — це {percent} % від цього</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>{told}: too large, each step overshoots farther than the last</source>
   <translation>{told}: завелика, кожен крок проскакує далі за попередній</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}; the rate is searched for in each step, so none is too large</source>
   <translation>λmax = {steepest}; швидкість шукається на кожному кроці, тож жодна не завелика</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/stability_says.py" />
   <source>λmax = {steepest}; {method} gives each step a scale of its own, so no one rate is the largest</source>
   <translation>λmax = {steepest}; {method} дає кожному кроку власний масштаб, тож найбільшої швидкості немає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped after {steps}: the slope is at most {tolerance}, at a point where f has no second derivatives, such as a kink</source>
   <translation>зупинено після {steps}: нахил щонайбільше {tolerance}, у точці, де f не має других похідних, наприклад на зламі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>up</source>
   <translation>вгору</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>down</source>
   <translation>вниз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped after {steps}: slope and Hessian vanish here, so they do not tell which way leads {way}</source>
   <translation>зупинено після {steps}: нахил і матриця Гессе тут зникають і не кажуть, куди йти {way}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped after {steps}: the slope is at most {tolerance}, but the Hessian has the eigenvalue 0, so this may be a {goal} or a flat stretch</source>
   <translation>зупинено після {steps}: нахил щонайбільше {tolerance}, але матриця Гессе має власне значення 0, тож це може бути {goal} або рівна ділянка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the start is a {goal} already: the slope there is {slope}</source>
   <translation>початок — це вже {goal}: нахил там {slope}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>arrived: after {steps} the slope is at most {tolerance}, at a {goal}, for the Hessian has {signs}</source>
   <translation>прибуття: після {steps} нахил щонайбільше {tolerance}; це {goal}, бо матриця Гессе має {signs}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped at a saddle: the slope vanishes, but the Hessian has eigenvalues {low} and {high}, so f falls one way and rises another</source>
   <translation>зупинено в сідловій точці: нахил зникає, але матриця Гессе має власні значення {low} і {high}, тож в одному напрямі f спадає, а в іншому зростає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped at a minimum: the slope vanishes, but f rises from here, for the Hessian has {signs}</source>
   <translation>зупинено в мінімумі: нахил зникає, але f звідси зростає, бо матриця Гессе має {signs}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>stopped at a maximum: the slope vanishes, but f falls from here, for the Hessian has {signs}</source>
   <translation>зупинено в максимумі: нахил зникає, але f звідси спадає, бо матриця Гессе має {signs}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the positive eigenvalue {only}</source>
   <translation>додатне власне значення {only}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the negative eigenvalue {only}</source>
   <translation>від’ємне власне значення {only}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the positive eigenvalues {low} and {high}</source>
   <translation>додатні власні значення {low} і {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the negative eigenvalues {low} and {high}</source>
   <translation>від’ємні власні значення {low} і {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>positive eigenvalues, from {low} to {high}</source>
   <translation>додатні власні значення від {low} до {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>negative eigenvalues, from {low} to {high}</source>
   <translation>від’ємні власні значення від {low} до {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{told}; Newton's step, unmodified, goes to any point where the slope vanishes; modified, it would not come here</source>
   <translation>{told}; немодифікований крок Ньютона веде до будь-якої точки, де нахил зникає; модифікований сюди не привів би</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: f climbs without bound, above {far} after {steps}</source>
   <translation>розбіжність: f необмежено зростає, понад {far} після {steps}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: f falls without bound, below {far} after {steps}</source>
   <translation>розбіжність: f необмежено спадає, нижче {far} після {steps}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the start is too far out: f or a coordinate there is beyond {far}</source>
   <translation>початок задалеко: f або координата там перевищує {far}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: after {steps} the numbers are beyond {far}; {negative}</source>
   <translation>розбіжність: після {steps} числа перевищують {far}; {negative}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged: after {steps} the numbers are beyond {far}; try a smaller rate</source>
   <translation>розбіжність: після {steps} числа перевищують {far}; спробуйте меншу швидкість</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>at the start</source>
   <translation>на початку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>at step {at}</source>
   <translation>на кроці {at}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>diverged after {steps}: the rate {rate} exceeds {formula} = {bound} {where}, so each step overshoots farther than the last; try a smaller rate</source>
   <translation>розбіжність після {steps}: швидкість {rate} перевищує {formula} = {bound} {where}, тож кожен крок проскакує далі за попередній; спробуйте меншу швидкість</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate is negative, so each step leads down</source>
   <translation>швидкість від’ємна, тож кожен крок веде вниз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate is negative, so each step leads up</source>
   <translation>швидкість від’ємна, тож кожен крок веде вгору</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>f is not defined at the start</source>
   <translation>f не визначена на початку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>f has no slope at {place}, so there is no direction to go on</source>
   <translation>f не має нахилу в {place}, тож немає напряму, куди йти далі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>step {count} would leave the domain of f</source>
   <translation>крок {count} вийшов би за область визначення f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{told} at {beyond}, {why}</source>
   <translation>{told} у {beyond}, {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{told}; the walk ends at the last point that has a value, {place}</source>
   <translation>{told}; шлях закінчується в останній точці, що має значення, {place}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>no step from {place}: {why}</source>
   <translation>немає кроку з {place}: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>no step from {place}: a line search needs a first trial greater than 0, and the rate is {rate}</source>
   <translation>немає кроку з {place}: лінійний пошук потребує першої проби, більшої за 0, а швидкість — {rate}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the line search found no step from {place} that raises f enough</source>
   <translation>лінійний пошук не знайшов з {place} кроку, що достатньо підвищує f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the line search found no step from {place} that lowers f enough</source>
   <translation>лінійний пошук не знайшов з {place} кроку, що достатньо знижує f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>no step was asked for; the slope here is {slope}</source>
   <translation>кроків не замовлено; нахил тут {slope}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>not there yet: in {steps} the slope went from {first} to {last}</source>
   <translation>ще не дійшло: протягом {steps} нахил змінився від {first} до {last}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>{most} steps are the most a walk takes</source>
   <translation>шлях має щонайбільше {most} кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate is 0, so no step moves</source>
   <translation>швидкість дорівнює 0, тож жоден крок нічого не рухає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the noise of the gradient keeps the walk from resting; a schedule would calm it</source>
   <translation>шум градієнта не дає шляху заспокоїтися; розклад утихомирив би його</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>the rate could be larger, here anything below {formula} = {bound}</source>
   <translation>швидкість могла б бути більшою, тут будь-що нижче {formula} = {bound}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>a coordinate moves by about the rate in each step, however steep f is, so {steps} of {rate} reach about {reach}; a larger rate or more steps would go farther</source>
   <translation>координата зсувається за крок приблизно на швидкість, хоч би яка крута f, тож після {steps} по {rate} досяжно близько {reach}; більша швидкість чи більше кроків завели б далі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>more steps would go on from here</source>
   <translation>більше кроків пішли б звідси далі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>exceeds</source>
   <translation>перевищує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>reaches</source>
   <translation>досягає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating: the rate {rate} {word} {formula} = {bound} here, so each step jumps across the valley; try a smaller one</source>
   <translation>коливання: швидкість {rate} {word} {formula} = {bound} тут, тож кожен крок перестрибує долину; спробуйте меншу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating: the steps stay about as long as the rate {rate}, however small the slope, so they cross the minimum to and fro; a smaller rate or a schedule would let them settle</source>
   <translation>коливання: кроки лишаються приблизно такими ж довгими, як швидкість {rate}, хоч би який малий нахил, і перетинають мінімум туди й сюди; менша швидкість чи розклад дали б їм заспокоїтися</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating: each step points against the one before and the slope does not fall; try a smaller rate</source>
   <translation>коливання: кожен крок іде назустріч попередньому, а нахил не спадає; спробуйте меншу швидкість</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/verdicts.py" />
   <source>oscillating about a kink: the gradient turns round without getting smaller, so with the rate {rate} each step stays {length} long; a schedule that lowers the rate would let it settle</source>
   <translation>коливання навколо зламу: градієнт розвертається, не меншаючи, тож зі швидкістю {rate} кожен крок лишається завдовжки {length}; розклад, що знижує швидкість, дав би йому заспокоїтися</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked.py" />
   <source>not defined here: {why}</source>
   <translation>тут не визначено: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked.py" />
   <location filename="../../gradexplorer/descent/worked_made.py" />
   <location filename="../../gradexplorer/ui/numbers.py" />
   <source>not defined here</source>
   <translation>тут не визначено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>not differentiable here</source>
   <translation>тут не диференційовна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no second derivative here</source>
   <translation>тут немає другої похідної</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>flat here: no way is up</source>
   <translation>тут рівно: вгору шляху немає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>none</source>
   <translation>немає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>{slope} along this axis, but f is not differentiable here</source>
   <translation>{slope} уздовж цієї осі, але f тут не диференційовна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>not differentiable here: {left} from the left, {right} from the right</source>
   <translation>тут не диференційовна: {left} зліва, {right} справа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/descent/worked_row.py" />
   <source>not differentiable here: {behind} behind, {ahead} ahead</source>
   <translation>тут не диференційовна: {behind} позаду, {ahead} попереду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/worked.py" />
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>As it can be typed here again, each slider at its present value</source>
   <translation>Так, як це можна тут знову ввести, кожен повзунок зі своїм теперішнім значенням</translation>
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
   <translation>Рівняння для статті чи слайда</translation>
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
   <translation>Функція Python від чисел або масивів</translation>
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
   <translation>Функція Python від тензорів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>JAX</source>
   <translation>JAX</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>A Python function that JAX can trace</source>
   <translation>Функція Python, яку JAX може простежити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>SymPy</source>
   <translation>SymPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>A Python function of symbols</source>
   <translation>Функція Python від символів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <location filename="../../gradexplorer/export/matplotlib_script.py" />
   <source>the derivative by {name} is too long to be written down</source>
   <translation>похідна за {name} задовга, щоб її записати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/copying.py" />
   <source>the formula is too long to be written down</source>
   <translation>формула задовга, щоб її записати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/matplotlib_script.py" />
   <location filename="../../gradexplorer/export/script.py" />
   <source>this function is too long to write down</source>
   <translation>ця функція задовга, щоб її записати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/matplotlib_script.py" />
   <source>NumPy has no words for {word}</source>
   <translation>NumPy не має слів для {word}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>a script is written with {known}, not {dialect}</source>
   <translation>скрипт пишеться з {known}, а не {dialect}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>{dialect} has no words for {word}</source>
   <translation>{dialect} не має слів для {word}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>this function takes {count} operations: more than a script should hold</source>
   <translation>ця функція потребує операцій: {count}; це більше, ніж має вміщати скрипт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script.py" />
   <source>a line search with weight decay is not written as a script</source>
   <translation>лінійний пошук зі згасанням ваг не пишеться як скрипт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script_torch.py" />
   <source>torch.optim has no {what}; a script with NumPy can be written</source>
   <translation>torch.optim не має {what}; можна написати скрипт із NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/script_torch.py" />
   <source>torch.optim keeps to no curve; a script with NumPy can be written</source>
   <translation>torch.optim не тримається кривої; можна написати скрипт із NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>it may not be written or read here</source>
   <translation>тут не можна писати чи читати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>this disk can only be read</source>
   <translation>цей диск лише для читання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>it is not there</source>
   <translation>його немає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>the disk is full</source>
   <translation>диск переповнено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>your share of the disk is full</source>
   <translation>вашу частку диска вичерпано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>there is no room for a file of this size</source>
   <translation>немає місця для файлу такого розміру</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>its name is too long</source>
   <translation>його назва задовга</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>it is a folder</source>
   <translation>це тека</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>the disk does not work</source>
   <translation>диск не працює</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/session_file.py" />
   <source>the folder {folder} is no longer there</source>
   <translation>теки {folder} більше немає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>formula = numbers put in = value, in one line</source>
   <translation>формула = підставлені числа = значення, одним рядком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>the same as an equation</source>
   <translation>те саме як рівняння</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a line of Python; the names of other rows may stand in it</source>
   <translation>рядок Python; у ньому можуть стояти імена інших рядків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>Tab-Separated</source>
   <translation>З табуляціями</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a table for a spreadsheet</source>
   <translation>таблиця для електронної таблиці</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a table for notes and notebooks</source>
   <translation>таблиця для нотаток і блокнотів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/export/worked.py" />
   <source>a tabular for a paper</source>
   <translation>tabular для статті</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/applications.py" />
   <source>{name}^-1 has two meanings: write 1/{name}(...) or name the inverse</source>
   <translation>{name}^-1 має два значення: пишіть 1/{name}(...) або назвіть обернену функцію</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/applications.py" />
   <source>{name} needs an argument: {name}(...)</source>
   <translation>{name} потребує аргументу: {name}(...)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{shown} {named}, which has no meaning here</source>
   <translation>{shown} {named}, що тут нічого не означає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{shown} {named}: delete it</source>
   <translation>{shown} {named}: вилучіть його</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{shown} {named}: did you mean {meant}?</source>
   <translation>{shown} {named}: можливо, {meant}?</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>{character} is</source>
   <translation>{character} — це</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/characters.py" />
   <source>An invisible character is in the way:</source>
   <translation>Заважає невидимий символ:</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>infinity is not a number to calculate with</source>
   <translation>з нескінченністю не можна обчислювати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} stands for two values: write one of them</source>
   <translation>{typed} означає два значення: напишіть одне з них</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: a formula here has no integrals</source>
   <translation>{typed} не розпізнається: у формулах тут немає інтегралів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: a formula here has no limits</source>
   <translation>{typed} не розпізнається: у формулах тут немає границь</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: derivatives are computed, not typed</source>
   <translation>{typed} не розпізнається: похідні обчислюються, а не вводяться</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>{typed} is not understood: only numbers are compared</source>
   <translation>{typed} не розпізнається: порівнюються лише числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>angles are in radians: write degrees as x*pi/180</source>
   <translation>кути в радіанах: градуси пишіть як x*pi/180</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/commands_latex.py" />
   <source>only real numbers are understood</source>
   <translation>розпізнаються лише дійсні числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <location filename="../../gradexplorer/expression/program.py" />
   <source>something is missing after {sign}</source>
   <translation>після {sign} чогось бракує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>a second bar | is missing</source>
   <translation>бракує другої риски |</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>this else has no if before it</source>
   <translation>перед цим else немає if</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes {least} or {most} arguments, not {count}</source>
   <translation>{name} приймає аргументів: {least} або {most}, а не {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes one argument, not {count}</source>
   <translation>{name} приймає один аргумент, а не {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes {least} arguments, not {count}</source>
   <translation>{name} приймає аргументів: {least}, а не {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{sign} is not expected here</source>
   <translation>{sign} тут не очікується</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>this is a list of values; a function here has one value</source>
   <translation>це список значень; функція тут має одне значення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>a text in quotation marks has no number value</source>
   <translation>текст у лапках не має числового значення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>this is a list, not one number; brackets in formulas are round</source>
   <translation>це список, а не число; дужки у формулах круглі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>something is missing before {sign}</source>
   <translation>перед {sign} чогось бракує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>a single = cannot stand inside an expression; to compare, write ==</source>
   <translation>одиночний = не може стояти всередині виразу; для порівняння пишіть ==</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{sign} cannot stand inside an expression</source>
   <translation>{sign} не може стояти всередині виразу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>decimals are written with a point, as in 0.5</source>
   <translation>десяткові дроби пишуться з крапкою, як 0.5</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>an if needs its else: a if condition else b</source>
   <translation>if потребує else: a if умова else b</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/complaints.py" />
   <source>{name} takes {least} arguments or more, not {count}</source>
   <translation>{name} приймає щонайменше аргументів: {least}, а не {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>a fraction: above and below the line</source>
   <translation>дріб: над рискою і під рискою</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/words.py" />
   <source>square root</source>
   <translation>квадратний корінь</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>times</source>
   <translation>помножити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>brackets as high as what they hold</source>
   <translation>дужки заввишки як їхній вміст</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/words.py" />
   <source>absolute value</source>
   <translation>модуль</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>the term for i = 1, 2, up to 10, added up</source>
   <translation>доданок для i = 1, 2 і до 10, сума</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>the term for i = 1, 2, up to 10, multiplied</source>
   <translation>множник для i = 1, 2 і до 10, добуток</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>one value or another</source>
   <translation>одне значення або інше</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>a function without a command of its own</source>
   <translation>функція без власної команди</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>largest whole number not above</source>
   <translation>найбільше ціле, що не перевищує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>less than or equal to</source>
   <translation>менше або дорівнює</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/completion.py" />
   <source>greater than or equal to</source>
   <translation>більше або дорівнює</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>this has no value</source>
   <translation>це не має значення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>it is not defined here</source>
   <translation>тут не визначено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>this has no value: {why}</source>
   <translation>це не має значення: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>a negative number to this power is not real; the real cube root is cbrt(...)</source>
   <translation>від’ємне число в цьому степені не дійсне; дійсний кубічний корінь — це cbrt(...)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/constants.py" />
   <source>this has no real value: {why}</source>
   <translation>це не має дійсного значення: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/derive.py" />
   <source>this derivation is too long to write down</source>
   <translation>це виведення задовге, щоб його записати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/derive.py" />
   <source>{word} has no derivative by its order</source>
   <translation>{word} не має похідної за порядком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>constants</source>
   <translation>сталі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>the variable itself</source>
   <translation>сама змінна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>sum rule</source>
   <translation>правило суми</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>difference rule</source>
   <translation>правило різниці</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>sum and difference rule</source>
   <translation>правило суми й різниці</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>constant factor rule</source>
   <translation>правило сталого множника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>product rule</source>
   <translation>правило добутку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>quotient rule</source>
   <translation>правило частки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>reciprocal rule</source>
   <translation>правило оберненої величини</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>power rule</source>
   <translation>правило степеня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>power rule, chain rule</source>
   <translation>правило степеня, ланцюгове правило</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>exponential rule</source>
   <translation>правило експоненти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>general power rule</source>
   <translation>загальне правило степеня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>piece by piece</source>
   <translation>частинами</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>each case has its own derivative; where cases meet, value and slope must agree</source>
   <translation>кожен випадок має власну похідну; де випадки сходяться, значення й нахил мають збігатися</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>a condition as a number</source>
   <translation>умова як число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>0 or 1, and flat; it jumps where its two sides meet</source>
   <translation>0 або 1, і рівна; вона стрибає, де сходяться її два боки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>as above</source>
   <translation>як вище</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>this derivative has been worked out before</source>
   <translation>цю похідну вже обчислено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>tidied up</source>
   <translation>упорядковано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>numbers multiplied, factors in order, 0 and 1 left out</source>
   <translation>числа перемножено, множники впорядковано, 0 і 1 пропущено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>the derivative of the smaller one; none where both are equal, unless theirs are</source>
   <translation>похідна меншого; немає, де обидва рівні, хіба що рівні й їхні похідні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>the derivative of the larger one; none where both are equal, unless theirs are</source>
   <translation>похідна більшого; немає, де обидва рівні, хіба що рівні й їхні похідні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>derivative of {word}, chain rule</source>
   <translation>похідна {word}, ланцюгове правило</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>derivative of {word}</source>
   <translation>похідна {word}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>{formula}, where {part} is not 0</source>
   <translation>{formula}, де {part} не 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/derivation/laws.py" />
   <source>{formula}, where it does not jump</source>
   <translation>{formula}, де не стрибає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u where the condition holds, else v</source>
   <translation>u, де виконується умова, інакше v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>the value behind the first condition that holds</source>
   <translation>значення після першої умови, що виконується</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u to the power v</source>
   <translation>u у степені v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u^2</source>
   <translation>u^2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>2 to the power u</source>
   <translation>2 у степені u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>10 to the power u</source>
   <translation>10 у степені u</translation>
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
   <translation>u, утримане між low і high</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>0 below zero, 1 above, 1/2 at zero; heaviside(u, v) is v at zero</source>
   <translation>0 нижче нуля, 1 вище, 1/2 у нулі; heaviside(u, v) у нулі дорівнює v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u - floor(u): what is behind the decimal point</source>
   <translation>u - floor(u): те, що після коми</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u, kept between 0 and 6</source>
   <translation>u, утримане між 0 і 6</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u, kept between -1 and 1</source>
   <translation>u, утримане між -1 і 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Bessel function of the first kind, of order 0</source>
   <translation>функція Бесселя першого роду порядку 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Bessel function of the first kind, of order 1</source>
   <translation>функція Бесселя першого роду порядку 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>arc secant: acos(1/u)</source>
   <translation>арксеканс: acos(1/u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>arc cosecant: asin(1/u)</source>
   <translation>арккосеканс: asin(1/u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>arc cotangent, between 0 and pi</source>
   <translation>арккотангенс, між 0 і pi</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>inverse hyperbolic secant: acosh(1/u)</source>
   <translation>обернений гіперболічний секанс: acosh(1/u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>inverse hyperbolic cosecant: asinh(1/u)</source>
   <translation>обернений гіперболічний косеканс: asinh(1/u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>inverse hyperbolic cotangent: atanh(1/u)</source>
   <translation>обернений гіперболічний котангенс: atanh(1/u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u degrees in radians: u*pi/180</source>
   <translation>u градусів у радіанах: u*pi/180</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>u radians in degrees: u*180/pi</source>
   <translation>u радіанів у градусах: u*180/pi</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>3.14159..., half the way round the circle of radius 1</source>
   <translation>3.14159..., половина довжини одиничного кола</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>2.71828..., the base of the natural logarithm</source>
   <translation>2.71828..., основа натурального логарифма</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>6.28318..., once round the circle of radius 1</source>
   <translation>6.28318..., довжина одиничного кола</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Greek letter: a slider; {name}(...) is the function</source>
   <translation>грецька літера: повзунок; {name}(...) — це функція</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/explain.py" />
   <source>Greek letter: a slider</source>
   <translation>грецька літера: повзунок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/forms.py" />
   <source>{name} takes x alone, or x, the mean and the deviation</source>
   <translation>{name} приймає лише x або x, середнє і відхилення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/grammar.py" />
   <source>a sign is missing between {left} and {right}</source>
   <translation>між {left} і {right} бракує знака</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/grammar.py" />
   <source>nothing can be picked from a list: name each coordinate, as x and y</source>
   <translation>зі списку нічого не можна вибрати: назвіть кожну координату, як x і y</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>{name} already has a meaning: choose another name</source>
   <translation>{name} уже має значення: виберіть іншу назву</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>something is missing after =</source>
   <translation>після = чогось бракує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>something is missing after :</source>
   <translation>після : чогось бракує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>a def begins as in: def f(x, y):</source>
   <translation>def починається так: def f(x, y):</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>the arguments in a definition are names, as in f(x, y)</source>
   <translation>аргументи в означенні — це імена, як f(x, y)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>{name} stands twice among the arguments</source>
   <translation>{name} двічі стоїть серед аргументів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/headers.py" />
   <source>an argument without a value cannot follow one with a value</source>
   <translation>аргумент без значення не може йти після аргументу зі значенням</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/inline.py" />
   <source>the definitions grow too large when they are put into one another</source>
   <translation>означення стають завеликими, коли їх підставити одне в одне</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a closing bracket {closer} is missing</source>
   <translation>бракує закривної дужки {closer}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a semicolon cannot stand inside brackets</source>
   <translation>крапка з комою не може стояти в дужках</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>{name} is not allowed: a name begins with a letter</source>
   <translation>{name} не дозволено: ім’я починається з літери</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>imports are not needed: np. and math. are understood</source>
   <translation>імпорт не потрібен: np. і math. розпізнаються</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{word} is not allowed: a formula has no statements</source>
   <translation>{word} не дозволено: у формулі немає інструкцій</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{dotted} is not allowed: only np., math. and the like</source>
   <translation>{dotted} не дозволено: лише np., math. тощо</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a point stands here without a number before it</source>
   <translation>тут крапка без числа перед нею</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{number}j is imaginary: only real numbers are understood</source>
   <translation>{number}j уявне: розпізнаються лише дійсні числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>numbers are written in base ten here</source>
   <translation>числа тут пишуться в десятковій системі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{number} is too large: the largest is about 1.8e308</source>
   <translation>{number} завелике: найбільше — близько 1.8e308</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a raised sign needs a raised number after it</source>
   <translation>після піднесеного знака має бути піднесене число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>this exponent is too large</source>
   <translation>цей показник завеликий</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a quotation mark has no meaning here</source>
   <translation>лапки тут нічого не означають</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a backslash stands here without a command</source>
   <translation>тут зворотна скісна риска без команди</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>a point stands here without a number</source>
   <translation>тут крапка без числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>brackets are nested more than {deepest} deep</source>
   <translation>дужки вкладено глибше ніж {deepest}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>this {closer} closes nothing: an opening bracket is missing</source>
   <translation>ця {closer} нічого не закриває: бракує відкривної дужки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex.py" />
   <source>{closer} is expected here, not {found}</source>
   <translation>тут очікується {closer}, а не {found}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a line cannot end inside brackets</source>
   <translation>рядок не може закінчуватися всередині дужок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a bracket or a bar belongs after {typed}</source>
   <translation>після {typed} має бути дужка або риска</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>a text has no number value</source>
   <translation>текст не має числового значення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>this is a table of values, not one number</source>
   <translation>це таблиця значень, а не число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <source>of environments only cases is understood</source>
   <translation>з оточень розпізнається лише cases</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex.py" />
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>{sign} closes nothing here</source>
   <translation>{sign} тут нічого не закриває</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>this number is too large: the largest is about 1.8e308</source>
   <translation>це число завелике: найбільше — близько 1.8e308</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>a subscript is a name or a whole number, as in x_1</source>
   <translation>індекс — це ім’я або ціле число, як x_1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>{typed} is unknown</source>
   <translation>{typed} невідоме</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_names.py" />
   <source>{typed} is unknown: did you mean {meant}?</source>
   <translation>{typed} невідоме: можливо, {meant}?</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>the closing {sign} is missing</source>
   <translation>бракує закривного {sign}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>&amp; stands only between a value and its condition, in cases</source>
   <translation>&amp; стоїть лише між значенням і його умовою, у cases</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lex_latex_signs.py" />
   <source>a subscript stands here without a name before it</source>
   <translation>тут індекс без імені перед ним</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <location filename="../../gradexplorer/expression/program.py" />
   <source>a function here has at most {most} variables</source>
   <translation>функція тут має щонайбільше {most} змінних</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <source>only a whole number, counted from 0, can stand here, as in {name}[0]</source>
   <translation>тут може стояти лише ціле число, рахуючи від 0, як {name}[0]</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <source>each coordinate of {name} needs one name of its own</source>
   <translation>кожна координата {name} потребує власного імені</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/lists.py" />
   <source>{name} stands for the whole list here: write out the coordinates, as in {name}[0]</source>
   <translation>{name} тут означає весь список: випишіть координати, як {name}[0]</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/meaning.py" />
   <source>{dialect} has no {word}: {what}</source>
   <translation>{dialect} не має {word}: {what}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>more than {deepest} signs in a row</source>
   <translation>понад {deepest} знаків поспіль</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>!! is not understood: write (...!)!</source>
   <translation>!! не розпізнається: пишіть (...!)!</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/operands.py" />
   <source>there is nothing in these brackets</source>
   <translation>у цих дужках нічого немає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>function {call} of this text</source>
   <translation>функція {call} цього тексту</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>argument of {name}</source>
   <translation>аргумент функції {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>here {value}</source>
   <translation>тут {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/own_names.py" />
   <source>here</source>
   <translation>тут</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>a text can have {longest} characters</source>
   <translation>текст може мати щонайбільше {longest} символів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>type a function of x and y</source>
   <translation>введіть функцію від x і y</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>this holds or does not hold, and is no number: write where(..., 1, 0)</source>
   <translation>це виконується або ні і не є числом: пишіть where(..., 1, 0)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>{name} cannot name a variable or parameter</source>
   <translation>{name} не може називати змінну чи параметр</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>at most {most} different variables can be given</source>
   <translation>можна вказати щонайбільше {most} різних змінних</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/parse.py" />
   <source>the value of {name} is not a finite number</source>
   <translation>значення {name} — не скінченне число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>this line has no name, and only the last line is drawn</source>
   <translation>цей рядок не має імені, а креслиться лише останній</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>something is missing after return</source>
   <translation>після return чогось бракує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>{name} needs a line that begins with return</source>
   <translation>{name} потребує рядка, що починається з return</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>only assignments and a return may stand in the body of a def</source>
   <translation>у тілі def можуть стояти лише присвоєння та return</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/program.py" />
   <source>as many names as values stand on both sides of =</source>
   <translation>по обидва боки = стоїть однаково імен і значень</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/reading.py" />
   <source>this is nested more than {deepest} deep</source>
   <translation>це вкладено глибше ніж {deepest}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Powers bind tighter than the minus before them, and are put together from the right.</source>
   <translation>Степені зв’язують сильніше за мінус перед ними і групуються справа.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Side by side is a product like any other, read from left to right.</source>
   <translation>Поруч — це добуток, як будь-який інший, зліва направо.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A minus before a term holds for the whole term.</source>
   <translation>Мінус перед доданком стосується всього доданка.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Without brackets a function takes all up to the next sum, product sign or function.</source>
   <translation>Без дужок функція бере все до наступного знака суми, множення чи функції.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>An exponent at the name of a function belongs to its value, but -1 means the inverse function.</source>
   <translation>Показник біля назви функції належить її значенню, але -1 означає обернену функцію.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A name before a bracket is a factor unless it is the name of a function.</source>
   <translation>Ім’я перед дужкою — множник, якщо це не назва функції.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Only x, y and z are taken apart; all other letters that stand together are one name.</source>
   <translation>Окремо читаються лише x, y і z; усі інші літери поруч — одне ім’я.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>log is the natural logarithm, as in Python.</source>
   <translation>log — натуральний логарифм, як у Python.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A bar opens where a number could begin, and closes where not.</source>
   <translation>Риска відкриває там, де могло б початися число, і закриває там, де ні.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>Comparisons in a chain hold together.</source>
   <translation>Порівняння в ланцюжку виконуються разом.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>% is the remainder, with the sign of the divisor.</source>
   <translation>% — остача зі знаком дільника.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>E is the number e, and 2e is 2 times e, but 2e3 is 2000.</source>
   <translation>E — це число e, а 2e — це 2 помножити на e, але 2e3 — це 2000.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A sum or product sign covers what follows up to the next plus or minus.</source>
   <translation>Знак суми чи добутку охоплює все до наступного плюса чи мінуса.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A number beside a fraction multiplies it.</source>
   <translation>Число поруч із дробом його множить.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>After a command of LaTeX without braces only one letter or digit is meant, but in x^10 the whole number is.</source>
   <translation>Після команди LaTeX без фігурних дужок мається на увазі лише одна літера чи цифра, але в x^10 — усе число.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>The cube root of a negative number is real; every other root is a power, and needs a positive number.</source>
   <translation>Кубічний корінь від’ємного числа дійсний; кожен інший корінь — степінь і потребує додатного числа.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>In LaTeX e^{{...}} is the exponential function.</source>
   <translation>У LaTeX e^{{...}} — експоненційна функція.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>In LaTeX a percent sign begins a comment.</source>
   <translation>У LaTeX знак відсотка починає коментар.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A coordinate of a list has the name the text gives it, else that of the list and its number.</source>
   <translation>Координата списку зветься так, як її називає текст, інакше — як список із її номером.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/readings.py" />
   <source>A slider that counts the terms of a sum is a fixed number.</source>
   <translation>Повзунок, що лічить доданки суми, — фіксоване число.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is defined by itself: recursion is not allowed</source>
   <translation>{name} означено через себе: рекурсія не дозволена</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} works on lists: write the terms out, as in p[0]**2 + p[1]**2</source>
   <translation>{name} працює зі списками: випишіть доданки, як p[0]**2 + p[1]**2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is unknown: did you mean {meant}?</source>
   <translation>{name} невідоме: можливо, {meant}?</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is unknown</source>
   <translation>{name} невідоме</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>no function is called {name}; a product is {name}*(...)</source>
   <translation>жодна функція не зветься {name}; добуток — це {name}*(...)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is used before it is defined: move its definition up</source>
   <translation>{name} використано до означення: перенесіть означення вище</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>{name} is not a number to calculate with</source>
   <translation>{name} — не число для обчислень</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/scope.py" />
   <source>None is not a number</source>
   <translation>None — не число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>{sign} is written {sign}_{{i=1}}^{{10}} and then a term</source>
   <translation>{sign} пишеться {sign}_{{i=1}}^{{10}}, а далі доданок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>{name} is written {name}(i, 1, 10, i*x)</source>
   <translation>{name} пишеться {name}(i, 1, 10, i*x)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>an index runs between whole numbers: write {name} = 10 above</source>
   <translation>індекс іде між цілими числами: напишіть вище {name} = 10</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>the first and the last index are whole numbers</source>
   <translation>перший і останній індекси — цілі числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/series.py" />
   <source>this has more than {most} terms</source>
   <translation>тут понад {most} доданків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/typeset.py" />
   <source>nothing can follow the case for everything else</source>
   <translation>після випадку для всього іншого нічого не може йти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/typeset.py" />
   <source>a case is written: value &amp; condition</source>
   <translation>випадок пишеться так: значення &amp; умова</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>As on a calculator: signs of multiplication and brackets may be left out</source>
   <translation>Як на калькуляторі: знаки множення і дужки можна пропускати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>With the signs of a book: bars, roots, raised numbers</source>
   <translation>Зі знаками з книжки: риски, корені, піднесені числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Python and NumPy; np., math., torch. and jnp. are understood</source>
   <translation>Python і NumPy; np., math., torch. і jnp. розпізнаються</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Every other name becomes a slider that starts at 1</source>
   <translation>Кожне інше ім’я стає повзунком, що починається з 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Definitions, one a line; the last line is drawn</source>
   <translation>Означення, по одному в рядку; креслиться останній рядок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A function of your own, used below</source>
   <translation>Власна функція, використана нижче</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Variables with other names: those of f(...)</source>
   <translation>Змінні з іншими іменами: ті, що у f(...)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>More than two variables: two of them are the axes</source>
   <translation>Більше двох змінних: дві з них — осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>One variable: a curve</source>
   <translation>Одна змінна: крива</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A def, pasted from a program</source>
   <translation>def, вставлене з програми</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A lambda</source>
   <translation>lambda</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>SciPy's way: one list of coordinates</source>
   <translation>Як у SciPy: один список координат</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>LaTeX, with or without dollar signs around it</source>
   <translation>LaTeX, зі знаками долара чи без них</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>LaTeX with cases</source>
   <translation>LaTeX із випадками</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>One value or another, as in NumPy</source>
   <translation>Одне значення або інше, як у NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Several cases, and what holds otherwise</source>
   <translation>Кілька випадків і те, що інакше</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>One value or another, as in Python</source>
   <translation>Одне значення або інше, як у Python</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A comparison is 1 where it holds, and 0 elsewhere</source>
   <translation>Порівняння — це 1, де воно виконується, і 0 деінде</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>A sum over an index; prod(...) multiplies</source>
   <translation>Сума за індексом; prod(...) множить</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>Greek letters by name or as such: \theta and Tab give θ</source>
   <translation>Грецькі літери за назвою або як є: \theta і Tab дають θ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/ways.py" />
   <source>What stands behind # is a comment</source>
   <translation>Те, що після #, — коментар</translation>
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
   <translation>u помножити на v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u divided by v</source>
   <translation>u поділити на v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>division by zero</source>
   <translation>ділення на нуль</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>a power that is not real: a negative base with a fractional exponent, or zero to a negative power</source>
   <translation>степінь, що не є дійсним: від’ємна основа з дробовим показником або нуль у від’ємному степені</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>minus u</source>
   <translation>мінус u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &lt; v, else 0</source>
   <translation>1, де u &lt; v, інакше 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &lt;= v, else 0</source>
   <translation>1, де u &lt;= v, інакше 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &gt; v, else 0</source>
   <translation>1, де u &gt; v, інакше 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u &gt;= v, else 0</source>
   <translation>1, де u &gt;= v, інакше 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u = v, else 0</source>
   <translation>1, де u = v, інакше 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u and v differ, else 0</source>
   <translation>1, де u і v різні, інакше 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where both hold, else 0</source>
   <translation>1, де виконуються обидва, інакше 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where one or both hold, else 0</source>
   <translation>1, де виконується одне або обидва, інакше 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 where u does not hold, else 0</source>
   <translation>1, де u не виконується, інакше 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>v where the condition u holds, else w; only the branch taken is looked at</source>
   <translation>v, де виконується умова u, інакше w; розглядається лише вибрана гілка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>no case of the piecewise applies here</source>
   <translation>тут не підходить жоден випадок piecewise</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>seam(k, p, q, r)</source>
   <translation>seam(k, p, q, r)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>square root of a negative number</source>
   <translation>квадратний корінь від’ємного числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>real cube root; cbrt(-8) is -2</source>
   <translation>дійсний кубічний корінь; cbrt(-8) дорівнює -2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>e to the power u</source>
   <translation>e у степені u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>exp(u) - 1, exact near 0</source>
   <translation>exp(u) - 1, точно поблизу 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>natural logarithm</source>
   <translation>натуральний логарифм</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log of a number that is not positive</source>
   <translation>логарифм числа, що не є додатним</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logarithm to base 10</source>
   <translation>логарифм за основою 10</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logarithm to base 2</source>
   <translation>логарифм за основою 2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(1 + u), exact near 0</source>
   <translation>log(1 + u), точно поблизу 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sine, of radians</source>
   <translation>синус, у радіанах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cosine, of radians</source>
   <translation>косинус, у радіанах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>tangent, of radians</source>
   <translation>тангенс, у радіанах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>tangent at an odd multiple of pi/2</source>
   <translation>тангенс у непарному кратному pi/2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cotangent, 1/tan(u)</source>
   <translation>котангенс, 1/tan(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cotangent at a multiple of pi</source>
   <translation>котангенс у кратному pi</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>secant, 1/cos(u)</source>
   <translation>секанс, 1/cos(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>secant at an odd multiple of pi/2</source>
   <translation>секанс у непарному кратному pi/2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cosecant, 1/sin(u)</source>
   <translation>косеканс, 1/sin(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>cosecant at a multiple of pi</source>
   <translation>косеканс у кратному pi</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc sine, in radians</source>
   <translation>арксинус, у радіанах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc sine of a number outside -1 to 1</source>
   <translation>арксинус числа поза межами від -1 до 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc cosine, in radians</source>
   <translation>арккосинус, у радіанах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc cosine of a number outside -1 to 1</source>
   <translation>арккосинус числа поза межами від -1 до 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>arc tangent, in radians</source>
   <translation>арктангенс, у радіанах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>angle of the point (v, u), in radians: atan2(y, x)</source>
   <translation>кут точки (v, u), у радіанах: atan2(y, x)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the angle of the origin</source>
   <translation>кут початку координат</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic sine</source>
   <translation>гіперболічний синус</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cosine</source>
   <translation>гіперболічний косинус</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic tangent</source>
   <translation>гіперболічний тангенс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cotangent, 1/tanh(u)</source>
   <translation>гіперболічний котангенс, 1/tanh(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cotangent of 0</source>
   <translation>гіперболічний котангенс від 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic secant, 1/cosh(u)</source>
   <translation>гіперболічний секанс, 1/cosh(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cosecant, 1/sinh(u)</source>
   <translation>гіперболічний косеканс, 1/sinh(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>hyperbolic cosecant of 0</source>
   <translation>гіперболічний косеканс від 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic sine</source>
   <translation>обернений гіперболічний синус</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic cosine</source>
   <translation>обернений гіперболічний косинус</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic cosine of a number below 1</source>
   <translation>обернений гіперболічний косинус числа, меншого за 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic tangent</source>
   <translation>обернений гіперболічний тангенс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse hyperbolic tangent of a number not between -1 and 1</source>
   <translation>обернений гіперболічний тангенс числа, що не лежить між -1 і 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>-1, 0 or 1: the sign of u</source>
   <translation>-1, 0 або 1: знак u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>largest whole number not above u</source>
   <translation>найбільше ціле, що не перевищує u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>smallest whole number not below u</source>
   <translation>найменше ціле, не менше за u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>nearest whole number; halves go to the even one</source>
   <translation>найближче ціле; половини — до парного</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>whole part: u without its decimals</source>
   <translation>ціла частина: u без дробової</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>remainder of u divided by v, with the sign of v</source>
   <translation>остача від ділення u на v, зі знаком v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the smaller one</source>
   <translation>менше з двох</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the larger one</source>
   <translation>більше з двох</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sqrt(u^2 + v^2) without overflow</source>
   <translation>sqrt(u^2 + v^2) без переповнення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>error function</source>
   <translation>функція помилок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1 - erf(u), exact for large u</source>
   <translation>1 - erf(u), точно для великих u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>gamma function; gamma(n + 1) is n!</source>
   <translation>гамма-функція; gamma(n + 1) — це n!</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>gamma at zero or a negative whole number</source>
   <translation>gamma в нулі або від’ємному цілому</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logarithm of |gamma(u)|</source>
   <translation>логарифм |gamma(u)|</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>derivative of lgamma</source>
   <translation>похідна lgamma</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>digamma at zero or a negative whole number</source>
   <translation>digamma в нулі або від’ємному цілому</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the u-th derivative of digamma, at v</source>
   <translation>u-та похідна digamma в точці v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>polygamma at zero or a negative whole number</source>
   <translation>polygamma в нулі або від’ємному цілому</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u!, which is gamma(u + 1)</source>
   <translation>u!, тобто gamma(u + 1)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>the factorial of a negative whole number</source>
   <translation>факторіал від’ємного цілого</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>beta function: gamma(u)*gamma(v)/gamma(u + v)</source>
   <translation>бета-функція: gamma(u)*gamma(v)/gamma(u + v)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>beta where an argument or the sum of both is zero or a negative whole number</source>
   <translation>beta, де аргумент або сума обох — нуль чи від’ємне ціле</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse of erf</source>
   <translation>обернена до erf</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>inverse error function of a number not between -1 and 1</source>
   <translation>обернена функція помилок числа, що не лежить між -1 і 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>Bessel function of the first kind, of whole order u, at v</source>
   <translation>функція Бесселя першого роду цілого порядку u в точці v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>besselj of an order that is not a whole number from -1000 to 1000</source>
   <translation>besselj з порядком, що не є цілим від -1000 до 1000</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>spherical Bessel function of whole order u, at v; sphericalj(0, v) is sin(v)/v</source>
   <translation>сферична функція Бесселя цілого порядку u в точці v; sphericalj(0, v) — це sin(v)/v</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sphericalj of an order that is not a whole number from 0 to 1000</source>
   <translation>sphericalj з порядком, що не є цілим від 0 до 1000</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>sin(pi*u)/(pi*u), and 1 at 0, as in NumPy</source>
   <translation>sin(pi*u)/(pi*u), і 1 у 0, як у NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>density of the standard normal distribution; normpdf(x, mean, deviation) of any other</source>
   <translation>густина стандартного нормального розподілу; normpdf(x, середнє, відхилення) — будь-якого іншого</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>probability below u in the standard normal distribution; normcdf(x, mean, deviation) in any other</source>
   <translation>імовірність нижче u у стандартному нормальному розподілі; normcdf(x, середнє, відхилення) — у будь-якому іншому</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(u/(1 - u)), the inverse of sigmoid</source>
   <translation>log(u/(1 - u)), обернена до sigmoid</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>logit of a number not between 0 and 1</source>
   <translation>logit числа, що не лежить між 0 і 1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>1/(1 + exp(-u))</source>
   <translation>1/(1 + exp(-u))</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(1 + exp(u)) without overflow</source>
   <translation>log(1 + exp(u)) без переповнення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>max(u, 0); its subgradient at 0 is 0</source>
   <translation>max(u, 0); субградієнт у 0 дорівнює 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u where it is positive, u/100 where not; leaky_relu(u, slope) with another slope</source>
   <translation>u, де воно додатне, інакше u/100; leaky_relu(u, slope) з іншим нахилом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u where it is positive, exp(u) - 1 where not; elu(u, a) with a times that</source>
   <translation>u, де воно додатне, інакше exp(u) - 1; elu(u, a) — у a разів більше</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u*normcdf(u)</source>
   <translation>u*normcdf(u)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u*sigmoid(u), also called swish</source>
   <translation>u*sigmoid(u), також swish</translation>
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
   <translation>log(sigmoid(u)) без переповнення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>log(exp(u) + exp(v)) without overflow: a smooth max; of any number of arguments</source>
   <translation>log(exp(u) + exp(v)) без переповнення: гладкий максимум; з будь-якою кількістю аргументів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/expression/words.py" />
   <source>u^2/2 where |u| is at most 1, |u| - 1/2 beyond</source>
   <translation>u^2/2, де |u| щонайбільше 1, далі |u| - 1/2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <location filename="../../gradexplorer/field/levels.py" />
   <source>f is not defined anywhere in this view</source>
   <translation>f ніде в цьому вигляді не визначена</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <source>the heights are those chosen by hand; Home shows all that fits</source>
   <translation>висоти вибрано вручну; Home показує все, що вміщується</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <source>the heights fit what is seen of the curve, without what runs off to a pole</source>
   <translation>висоти відповідають видимій частині кривої, без того, що прямує до полюса</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/curve.py" />
   <source>the heights fit what is seen of the curve, from {low} to {high}</source>
   <translation>висоти відповідають видимій частині кривої, від {low} до {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>f is {value} everywhere in this view</source>
   <translation>f усюди в цьому вигляді дорівнює {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels in equal steps of {step}</source>
   <translation>рівні з однаковим кроком {step}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>{told}; the values near a pole are left out</source>
   <translation>{told}; значення поблизу полюса пропущено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels in powers of ten down from {origin}: half of the view lies in the highest {part} % of the values</source>
   <translation>рівні степенями десяти вниз від {origin}: половина вигляду лежить у найвищих {part} % значень</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels in powers of ten up from {origin}: half of the view lies in the lowest {part} % of the values</source>
   <translation>рівні степенями десяти вгору від {origin}: половина вигляду лежить у найнижчих {part} % значень</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>levels with equally much of the view between one and the next</source>
   <translation>рівні, між якими однаково площі вигляду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>{count} levels as typed, {seen} of them in this view</source>
   <translation>введених рівнів: {count}, з них у цьому вигляді: {seen}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/levels.py" />
   <source>{told}, moved so that one goes through the probe</source>
   <translation>{told}, зсунуті так, щоб один пройшов через зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/trust.py" />
   <source>undersampled: f changes faster than pixels can show; zoom in</source>
   <translation>недостатня дискретизація: f змінюється швидше, ніж можуть показати пікселі; наблизьте</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/trust.py" />
   <source>contour lines would lie too close together to be drawn; zoom in</source>
   <translation>лінії рівня лежали б надто щільно, щоб їх накреслити; наблизьте</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/trust.py" />
   <source>floats run out here: f changes by less than it is rounded to</source>
   <translation>тут бракує точності чисел: f змінюється менше, ніж округлюється</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/typed_levels.py" />
   <source>type heights such as 0, 1, 2.5, 10</source>
   <translation>введіть висоти, наприклад 0, 1, 2.5, 10</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/typed_levels.py" />
   <source>{word} is not a number</source>
   <translation>{word} — не число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/field/typed_levels.py" />
   <source>at most {most} levels, not {count}</source>
   <translation>щонайбільше {most} рівнів, а не {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>type a number</source>
   <translation>введіть число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>{name} has no value: numbers, constants and sliders have</source>
   <translation>{name} не має значення: його мають числа, сталі та повзунки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>this has no value: {reason}</source>
   <translation>це не має значення: {reason}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/constant.py" />
   <source>this number is too large</source>
   <translation>це число завелике</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/formulas.py" />
   <source>this is too long to work with: more than {limit} operations</source>
   <translation>це задовге для роботи: понад {limit} операцій</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>a coordinate is not a number</source>
   <translation>координата — не число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>no value</source>
   <translation>немає значення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>the numbers grow too large here to be worked with</source>
   <translation>числа тут стають завеликими для обчислень</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>{reason}: {part} is {value} here</source>
   <translation>{reason}: {part} тут дорівнює {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/reasons.py" />
   <source>its argument</source>
   <translation>його аргумент</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/formula/trusted.py" />
   <source>rounding: doubles say {value}, the value is {exact}: no digit can be trusted</source>
   <translation>округлення: обчислено {value}, а значення — {exact}: жодній цифрі не можна довіряти</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/formula/trusted.py" />
   <source>rounding: only {n} digits of {value} can be trusted; the value is {exact}</source>
   <translation>
    <numerusform>округлення: можна довіряти лише {n} цифрі {value}; значення — {exact}</numerusform>
    <numerusform>округлення: можна довіряти лише {n} цифрам {value}; значення — {exact}</numerusform>
    <numerusform>округлення: можна довіряти лише {n} цифрам {value}; значення — {exact}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/formula/trusted.py" />
   <source>rounding: only {n} digits of the gradient can be trusted</source>
   <translation>
    <numerusform>округлення: можна довіряти лише {n} цифрі градієнта</numerusform>
    <numerusform>округлення: можна довіряти лише {n} цифрам градієнта</numerusform>
    <numerusform>округлення: можна довіряти лише {n} цифрам градієнта</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/functions.py" />
   <source>{name} is not a parameter of this function</source>
   <translation>{name} не є параметром цієї функції</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/bounding.py" />
   <source>bind the walk to a curve</source>
   <translation>прив’язати шлях до кривої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/bounding.py" />
   <source>bind the walk to a box</source>
   <translation>прив’язати шлях до рамки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>typing</source>
   <translation>введення тексту</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>move the probe</source>
   <translation>пересунути зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>move the view</source>
   <translation>пересунути вигляд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>fit the view</source>
   <translation>припасувати вигляд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>return to a view</source>
   <translation>повернутися до вигляду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>stretch the view</source>
   <translation>розтягнути вигляд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>move {name}</source>
   <translation>пересунути {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the axes</source>
   <translation>вибрати осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the method {method}</source>
   <translation>вибрати метод {method}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the {name}</source>
   <translation>задати {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>reset the settings</source>
   <translation>скинути налаштування</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the number of steps</source>
   <translation>задати кількість кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <location filename="../../gradexplorer/ui/beside.py" />
   <source>walk</source>
   <translation>пройти кроками</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the speed</source>
   <translation>задати темп</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>show {layer}</source>
   <translation>показати {layer}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>hide {layer}</source>
   <translation>сховати {layer}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the levels</source>
   <translation>вибрати рівні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>type the levels</source>
   <translation>ввести рівні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the number of levels</source>
   <translation>задати кількість рівнів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>set the number of arrows</source>
   <translation>задати кількість стрілок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the colours</source>
   <translation>вибрати кольори</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the arrows</source>
   <translation>вибрати стрілки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>add a flow line</source>
   <translation>додати лінію течії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>remove the flow lines</source>
   <translation>прибрати лінії течії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>change the axes</source>
   <translation>змінити осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>choose the theme</source>
   <translation>вибрати тему</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/edits.py" />
   <source>load {name}</source>
   <translation>завантажити {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>this has more than {most} bytes: it is no session</source>
   <translation>тут понад {most} байтів: це не сеанс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line {line} is not UTF-8 text: this is no session file</source>
   <translation>рядок {line} — не текст UTF-8: це не файл сеансу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line 1: there is nothing in it</source>
   <translation>рядок 1: файл порожній</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>it is nested too deep to be a session</source>
   <translation>вкладено заглибоко для сеансу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>there is a number in it that is too long to be one</source>
   <translation>тут число, що задовге, щоб бути числом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>the file ends too soon, in line {line}: a part of it is missing</source>
   <translation>файл закінчується зарано, у рядку {line}: частини бракує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line 1 does not begin with {brace}: this is no session file</source>
   <translation>рядок 1 не починається з {brace}: це не файл сеансу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>line {line}, column {column}: this is not JSON</source>
   <translation>рядок {line}, стовпець {column}: це не JSON</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>the key {key} stands there twice</source>
   <translation>ключ {key} стоїть там двічі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>{name} is not JSON</source>
   <translation>{name} — не JSON</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>a number of {count} digits is too long</source>
   <translation>число з {count} цифр задовге</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>format: this is not a session of Gradient Explorer</source>
   <translation>format: це не сеанс Gradient Explorer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>version: this is not the number of a version</source>
   <translation>version: це не номер версії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>version: {found} is newer than {known}, the newest that this program reads; a newer Gradient Explorer wrote this file, and can open it</source>
   <translation>version: {found} новіша за {known}, найновішу, яку читає ця програма; цей файл записав новіший Gradient Explorer, він може його відкрити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/file.py" />
   <source>version: this file of version {older} cannot be understood</source>
   <translation>version: цей файл версії {older} не вдається зрозуміти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a text</source>
   <translation>текст</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>true or false</source>
   <translation>true або false</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a whole number</source>
   <translation>ціле число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a number</source>
   <translation>число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{one} or {other}</source>
   <translation>{one} або {other}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not {wanted}</source>
   <translation>{found} — не {wanted}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this text has {length} characters, at most {most} are allowed</source>
   <translation>цей текст має символів: {length}, дозволено щонайбільше {most}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not one of {words}</source>
   <translation>{found} не є одним із {words}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not a finite number</source>
   <translation>{found} — не скінченне число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{found} is not between {low} and {high}</source>
   <translation>{found} не лежить між {low} і {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>a list</source>
   <translation>список</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>an object</source>
   <translation>об’єкт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this is not a list</source>
   <translation>це не список</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this is not a list of {count}</source>
   <translation>це не список із {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>{count} entries are more than the {most} allowed</source>
   <translation>записів {count} — це більше за дозволені {most}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this is not an object</source>
   <translation>це не об’єкт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/form.py" />
   <source>this key is missing</source>
   <translation>бракує цього ключа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>colours</source>
   <translation>кольори</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>contour lines</source>
   <translation>лінії рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>contour numbers</source>
   <translation>числа ліній рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>gradient arrows</source>
   <translation>стрілки градієнта</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>derivative</source>
   <translation>похідну</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>grid</source>
   <translation>сітку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/basins.py" />
   <source>basins</source>
   <translation>області притягання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/nullclines.py" />
   <source>nullclines</source>
   <translation>нуль-ізокліни</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/ridges.py" />
   <source>ridges</source>
   <translation>гребені й долини</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/flow.py" />
   <source>flow lines</source>
   <translation>лінії течії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/flow.py" />
   <source>picked flow lines</source>
   <translation>вибрані лінії течії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <location filename="../../gradexplorer/ui/layers/bound.py" />
   <source>constraints</source>
   <translation>обмеження</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/level.py" />
   <source>contour through the probe</source>
   <translation>лінія рівня через зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/canvas/model.py" />
   <location filename="../../gradexplorer/ui/layers/model.py" />
   <location filename="../../gradexplorer/ui/local/view.py" />
   <source>local model</source>
   <translation>локальна модель</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/minima.py" />
   <source>known minima</source>
   <translation>відомі мінімуми</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/critical/finder.py" />
   <source>critical points</source>
   <translation>критичні точки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/layers/nearest.py" />
   <source>way to a minimum</source>
   <translation>шлях до мінімуму</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>principal axes</source>
   <translation>головні осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>spread by noise</source>
   <translation>розкид через шум</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>inside of a step</source>
   <translation>будову кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/race/racing.py" />
   <source>race</source>
   <translation>перегони</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>path</source>
   <translation>шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <location filename="../../gradexplorer/ui/pins/view.py" />
   <source>pins</source>
   <translation>шпильки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/layer_names.py" />
   <source>direction</source>
   <translation>напрям</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{low} is not below {high}</source>
   <translation>{low} не менше за {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{low} to {high} is no part of the plane that can be shown</source>
   <translation>від {low} до {high} — не частина площини, яку можна показати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>low = {low} is not below high = {high}</source>
   <translation>low = {low} не менше за high = {high}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>step = {step} is no step for a slider</source>
   <translation>step = {step} — не крок для повзунка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{count} racers are more than the {most} allowed</source>
   <translation>учасників {count} — це більше за дозволені {most}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>{count} recorded numbers are more than the {most} allowed</source>
   <translation>записаних чисел {count} — це більше за дозволені {most}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>a recorded path has a point at least</source>
   <translation>записаний шлях має принаймні одну точку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>each point has one number for each of the columns</source>
   <translation>кожна точка має по числу для кожного стовпця</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/limits.py" />
   <source>level_values has {count} entries, at most {most} are allowed</source>
   <translation>level_values має записів: {count}, дозволено щонайбільше {most}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>turn the direction</source>
   <translation>повернути напрям</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>choose the local model</source>
   <translation>вибрати локальну модель</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>pin a probe</source>
   <translation>пришпилити зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>move the pin {name}</source>
   <translation>пересунути шпильку {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>rename the pin {name}</source>
   <translation>перейменувати шпильку {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>remove the pin {name}</source>
   <translation>прибрати шпильку {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/probing.py" />
   <source>remove the pins</source>
   <translation>прибрати шпильки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>add a racer</source>
   <translation>додати учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>add {count} racers</source>
   <translation>додати учасників: {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>remove a racer</source>
   <translation>прибрати учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>remove all racers</source>
   <translation>прибрати всіх учасників</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>hide a racer</source>
   <translation>сховати учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>show a racer</source>
   <translation>показати учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>racer {number}: {what}</source>
   <translation>учасник {number}: {what}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>set the terms of the race</source>
   <translation>задати умови перегонів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/race_edits.py" />
   <source>walk as a racer</source>
   <translation>іти як учасник</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/shared.py" />
   <source>a shared session may have up to {most} characters</source>
   <translation>спільний сеанс може мати до {most} символів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/shared.py" />
   <source>a shared session begins with {prefix}</source>
   <translation>спільний сеанс починається з {prefix}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/session/shared.py" />
   <source>after {prefix}: a part of the shared text is missing or changed</source>
   <translation>після {prefix}: частини спільного тексту бракує або її змінено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>Gradient Explorer {version}

Type a function; see its landscape, its gradient and the path a descent takes down it.

Free software under the MIT licence. It uses Qt for Python (LGPL), pyqtgraph, NumPy, contourpy, SymPy and ziamath.</source>
   <translation>Gradient Explorer {version}

Введіть функцію; побачте її ландшафт, її градієнт і шлях, яким ним спускаються.

Вільна програма за ліцензією MIT. Використовує Qt for Python (LGPL), pyqtgraph, NumPy, contourpy, SymPy і ziamath.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>About Gradient Explorer</source>
   <translation>Про Gradient Explorer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>Versions, for a report</source>
   <translation>Версії, для звіту</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>&amp;Copy the Versions</source>
   <translation>&amp;Копіювати версії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>Put them into the clipboard, to be pasted into a report</source>
   <translation>Покласти їх у буфер обміну, щоб вставити у звіт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>&amp;Licences…</source>
   <translation>&amp;Ліцензії…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/about.py" />
   <source>Every work this program is made from, with its version and its licence</source>
   <translation>Кожна праця, з якої зроблено цю програму, з її версією та ліцензією</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/beside.py" />
   <source>reading at the probe</source>
   <translation>читання в зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/busy.py" />
   <location filename="../../gradexplorer/ui/follower.py" />
   <source>Stopped: {what}</source>
   <translation>Зупинено: {what}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>undecided</source>
   <translation>не з’ясовано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>diverges</source>
   <translation>розбігається</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>leaves the domain</source>
   <translation>виходить за область визначення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>stuck at: {kind}</source>
   <translation>застряг, точка: {kind}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/canvas/basins.py" />
   <source>and {n} more</source>
   <translation>
    <numerusform>і ще {n}</numerusform>
    <numerusform>і ще {n}</numerusform>
    <numerusform>і ще {n}</numerusform>
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
   <translation>нахил</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/canvas.py" />
   <source>Map of the function</source>
   <translation>Карта функції</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/canvas.py" />
   <source>Curve of the function</source>
   <translation>Крива функції</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>region of trust</source>
   <translation>область довіри</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>what a gradient as long could reach</source>
   <translation>куди сягнув би такий довгий градієнт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>simplex before</source>
   <translation>симплекс до</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>simplex after</source>
   <translation>симплекс після</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>steepest descent, then Newton</source>
   <translation>найкрутіший спуск, далі Ньютон</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>full Newton step</source>
   <translation>повний крок Ньютона</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>brought along by momentum</source>
   <translation>принесено імпульсом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>added by the gradient</source>
   <translation>додано градієнтом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>against the mean gradient</source>
   <translation>проти середнього градієнта</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>without looking ahead</source>
   <translation>без погляду вперед</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>trial, rejected</source>
   <translation>проба, відкинута</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/inner.py" />
   <source>trial, taken</source>
   <translation>проба, прийнята</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/model.py" />
   <source>edge of the error allowed</source>
   <translation>межа дозволеної похибки</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/canvas/noise.py" />
   <source>all {n} repeats are lost</source>
   <translation>
    <numerusform>втрачено {n} повторення</numerusform>
    <numerusform>втрачено всі {n} повторення</numerusform>
    <numerusform>втрачено всі {n} повторень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/canvas/noise.py" />
   <source>{n} repeats end at f = {mean} ± {spread}</source>
   <translation>
    <numerusform>{n} повторення закінчується при f = {mean} ± {spread}</numerusform>
    <numerusform>{n} повторення закінчуються при f = {mean} ± {spread}</numerusform>
    <numerusform>{n} повторень закінчуються при f = {mean} ± {spread}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/canvas/noise.py" />
   <source>{n} more are lost</source>
   <translation>
    <numerusform>ще {n} втрачено</numerusform>
    <numerusform>ще {n} втрачено</numerusform>
    <numerusform>ще {n} втрачено</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/noise.py" />
   <source>mean of the walks</source>
   <translation>середнє шляхів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/noise.py" />
   <source>two standard deviations of the ends</source>
   <translation>два стандартні відхилення кінців</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/race_legend.py" />
   <source>and {count} more</source>
   <translation>і ще {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/ridges.py" />
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>valley</source>
   <translation>долина</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>length ∝ √slope</source>
   <translation>довжина ∝ √нахил</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>length ∝ log slope</source>
   <translation>довжина ∝ log нахил</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>length ∝ slope</source>
   <translation>довжина ∝ нахил</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/scale_key.py" />
   <source>arrows show the direction only</source>
   <translation>стрілки показують лише напрям</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/spoken.py" />
   <source>Probe at {place}; f is {value}</source>
   <translation>Зонд у {place}; f дорівнює {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/spoken.py" />
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <location filename="../../gradexplorer/ui/status.py" />
   <source>slope {value}</source>
   <translation>нахил {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/canvas/spoken.py" />
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill at {angle}</source>
   <translation>угору під кутом {angle}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>{says} (comes with a later version)</source>
   <translation>{says} (буде в пізнішій версії)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;File</source>
   <translation>&amp;Файл</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Редагування</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;View</source>
   <translation>&amp;Вигляд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Probe</source>
   <translation>&amp;Зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Descent</source>
   <translation>&amp;Спуск</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Learn</source>
   <translation>&amp;Навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Help</source>
   <translation>&amp;Довідка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;New</source>
   <translation>&amp;Новий</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Begin a new session</source>
   <translation>Почати новий сеанс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Open…</source>
   <translation>&amp;Відкрити…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Open a session file</source>
   <translation>Відкрити файл сеансу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>&amp;Save</source>
   <translation>&amp;Зберегти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Save the session</source>
   <translation>Зберегти сеанс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Save &amp;As…</source>
   <translation>Зберегти &amp;як…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Save the session under another name</source>
   <translation>Зберегти сеанс під іншою назвою</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Export…</source>
   <translation>&amp;Експорт…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Picture, animation, table, code and script: looked at first, in the size and the colours you choose</source>
   <translation>Зображення, анімація, таблиця, код і скрипт: спершу переглянуті, у вибраних розмірі та кольорах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Export &amp;Picture…</source>
   <translation>Експорт з&amp;ображення…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Write what the canvas shows as PNG, SVG, PDF, TikZ, a Matplotlib script or an animated GIF</source>
   <translation>Записати те, що показує полотно, як PNG, SVG, PDF, TikZ, скрипт Matplotlib або анімований GIF</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Export &amp;Table…</source>
   <translation>Експорт &amp;таблиці…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Write the table of steps as CSV</source>
   <translation>Записати таблицю кроків як CSV</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Export S&amp;cript…</source>
   <translation>Експорт &amp;скрипту…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Write a Python script that walks the same way</source>
   <translation>Записати скрипт Python, що йде тим самим шляхом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Pr&amp;int…</source>
   <translation>&amp;Друк…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>The picture on paper, looked at first</source>
   <translation>Зображення на папері, спершу переглянуте</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Rea&amp;d a Recorded Path…</source>
   <translation>П&amp;рочитати записаний шлях…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Draw and measure points from a CSV file, such as the log of a training run, beside the walk</source>
   <translation>Накреслити й виміряти поруч зі шляхом точки з файлу CSV, наприклад журналу навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Quit</source>
   <translation>Ви&amp;йти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Close Gradient Explorer</source>
   <translation>Закрити Gradient Explorer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Скасувати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Take back the last thing you did, whatever it was</source>
   <translation>Забрати останню дію, хоч би якою вона була</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Повторити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Do again what was taken back</source>
   <translation>Зробити знову те, що було скасовано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Copy Session as Text</source>
   <translation>&amp;Копіювати сеанс як текст</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the whole session into the clipboard as one line of text, to be sent to somebody</source>
   <translation>Покласти весь сеанс у буфер обміну одним рядком тексту, щоб комусь надіслати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>P&amp;aste Session</source>
   <translation>&amp;Вставити сеанс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Open the session that was copied as text</source>
   <translation>Відкрити сеанс, скопійований як текст</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Copy P&amp;icture</source>
   <translation>Копіювати зо&amp;браження</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put what the canvas shows into the clipboard, as dots and as vectors</source>
   <translation>Покласти те, що показує полотно, у буфер обміну, як точки і як вектори</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Copy &amp;Values</source>
   <translation>Копіювати з&amp;начення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put what is read at the probe into the clipboard, as a table</source>
   <translation>Покласти прочитане в зонді у буфер обміну, як таблицю</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Edit the &amp;Function</source>
   <translation>Редагувати &amp;функцію</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go to the field where the function is typed</source>
   <translation>Перейти до поля, де вводиться функція</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Preferences…</source>
   <translation>&amp;Налаштування…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Digits, colours, letters, defaults</source>
   <translation>Цифри, кольори, шрифт, типові значення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Home</source>
   <translation>&amp;Додому</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go back to the box that was loaded</source>
   <translation>Повернутися до завантаженого прямокутника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Fit the View</source>
   <translation>&amp;Припасувати вигляд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show where something happens: critical points, the probe and its path</source>
   <translation>Показати, де щось відбувається: критичні точки, зонд і його шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Previous View</source>
   <translation>П&amp;опередній вигляд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go back to the view before this one</source>
   <translation>Повернутися до вигляду перед цим</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Next View</source>
   <translation>&amp;Наступний вигляд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Go to the view you went back from</source>
   <translation>Перейти до вигляду, з якого повернулися</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Zoom &amp;In</source>
   <translation>На&amp;близити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>See less of the plane, larger</source>
   <translation>Бачити менше площини, більшою</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Zoom &amp;Out</source>
   <translation>В&amp;іддалити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>See more of the plane</source>
   <translation>Бачити більше площини</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Equal Axes</source>
   <translation>&amp;Рівні осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>One unit as long on both axes, so that the gradient meets its contour at a right angle</source>
   <translation>Одиниця однакової довжини на обох осях, щоб градієнт був перпендикулярний до лінії рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>P&amp;icture…</source>
   <translation>З&amp;ображення…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Levels, arrows and colours of the picture</source>
   <translation>Рівні, стрілки й кольори зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Choose La&amp;yers…</source>
   <translation>Вибрати &amp;шари…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>What the picture shows: colours, lines, arrows, path, probe</source>
   <translation>Що показує зображення: кольори, лінії, стрілки, шлях, зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Measure</source>
   <translation>Ви&amp;міряти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Drag from one point to another: distance, difference of f, mean slope</source>
   <translation>Протягніть від однієї точки до іншої: відстань, різниця f, середній нахил</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Remove the Picked Flow Lines</source>
   <translation>Прибрати вибрані лінії &amp;течії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Take away the flow lines added with Ctrl and a click</source>
   <translation>Прибрати лінії течії, додані клацанням із Ctrl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>F&amp;ull Screen</source>
   <translation>На ве&amp;сь екран</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Nothing but the window</source>
   <translation>Лише вікно</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Stop What Is Worked Out</source>
   <translation>&amp;Зупинити обчислення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>End the work that the line at the foot of the window tells of; what is shown stays</source>
   <translation>Завершує роботу, про яку повідомляє рядок унизу вікна; показане залишається</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>To the &amp;Centre</source>
   <translation>До &amp;центра</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the probe in the middle of the view</source>
   <translation>Поставити зонд посередині вигляду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Find Critical Points</source>
   <translation>&amp;Знайти критичні точки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Look for every point of the view where the gradient vanishes, and prove that there are no others</source>
   <translation>Шукати кожну точку вигляду, де градієнт зникає, і довести, що інших немає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>To the &amp;Nearest Critical Point</source>
   <translation>До &amp;найближчої критичної точки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the probe on the nearest point where the gradient vanishes</source>
   <translation>Поставити зонд на найближчу точку, де градієнт зникає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Work It Out</source>
   <translation>&amp;Розрахувати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Formula, numbers put in, value for everything at the probe; a derivative unfolds into its rules</source>
   <translation>Формула, підставлені числа, значення для всього в зонді; похідна розгортається у свої правила</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Pin It Here</source>
   <translation>При&amp;шпилити тут</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Leave a pin where the probe stands, to be compared with; a click with Shift pins any place</source>
   <translation>Лишити шпильку там, де стоїть зонд, щоб порівнювати; клацання з Shift пришпилює будь-яке місце</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show the &amp;Direction</source>
   <translation>Показати на&amp;прям</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>A circle about the probe: turn its handle, and read the slope in that direction</source>
   <translation>Коло навколо зонда: повертайте його ручку і читайте нахил у цьому напрямі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the &amp;Gradient</source>
   <translation>Напрям за &amp;градієнтом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the gradient; once more: against it</source>
   <translation>Нахил за градієнтом; ще раз: проти нього</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the C&amp;ontour</source>
   <translation>Напрям за &amp;лінією рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the level line; once more: the other way</source>
   <translation>Нахил за лінією рівня; ще раз: в інший бік</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the &amp;First Axis</source>
   <translation>Напрям за пер&amp;шою віссю</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the first axis: its partial derivative</source>
   <translation>Нахил за першою віссю: її частинна похідна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Direction along the &amp;Second Axis</source>
   <translation>Напрям за &amp;другою віссю</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ask for the slope along the second axis: its partial derivative</source>
   <translation>Нахил за другою віссю: її частинна похідна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Turn the Direction &amp;Left</source>
   <translation>Повернути напрям л&amp;іворуч</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Five degrees against the clock</source>
   <translation>П’ять градусів проти годинникової стрілки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Turn the Direction &amp;Right</source>
   <translation>Повернути напрям п&amp;раворуч</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Five degrees with the clock</source>
   <translation>П’ять градусів за годинниковою стрілкою</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>To the &amp;End of the Path</source>
   <translation>До &amp;кінця шляху</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Put the probe where the walk ended</source>
   <translation>Поставити зонд там, де закінчився шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Play or Pause</source>
   <translation>&amp;Програти або пауза</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Walk the path step by step</source>
   <translation>Пройти шлях крок за кроком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Step &amp;Forward</source>
   <translation>Крок &amp;вперед</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>One step on</source>
   <translation>На один крок далі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Step &amp;Back</source>
   <translation>Крок &amp;назад</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>One step back</source>
   <translation>На один крок назад</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Add to &amp;Race</source>
   <translation>&amp;Додати до перегонів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Enter the method and settings that are chosen now as a racer</source>
   <translation>Внести вибраний тепер метод з його параметрами як учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Race All First-&amp;Order Methods</source>
   <translation>Перегони всіх методів &amp;першого порядку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Every method that takes one gradient a step races, from the probe, each with a learning rate that suits this landscape</source>
   <translation>Кожен метод, що бере один градієнт за крок, біжить від зонда зі швидкістю навчання, що підходить цьому ландшафту</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show the &amp;Whole Path</source>
   <translation>Показати в&amp;есь шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Show every step of the walk</source>
   <translation>Показати кожен крок шляху</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Gallery of Landscapes</source>
   <translation>&amp;Галерея ландшафтів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Famous test functions; one click loads one</source>
   <translation>Відомі тестові функції; одне клацання завантажує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>How to &amp;Read the Picture</source>
   <translation>Як читати &amp;зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>What the colours, lines and arrows say</source>
   <translation>Що кажуть кольори, лінії та стрілки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Lessons</source>
   <translation>&amp;Уроки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Short lessons on gradients and descent</source>
   <translation>Короткі уроки про градієнти та спуск</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>The picture, the methods with their formulas, keys, and what may be typed: all of it searched</source>
   <translation>Зображення, методи з їхніми формулами, клавіші та що можна ввести: усе з пошуком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>What May Be &amp;Typed</source>
   <translation>Що &amp;можна ввести</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Ways to write a function, every word, and how the program reads what can be read in two ways</source>
   <translation>Способи записати функцію, кожне слово, і як програма читає те, що можна прочитати двояко</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;Keyboard Shortcuts</source>
   <translation>&amp;Сполучення клавіш</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>Every key and what it does; keys can be changed</source>
   <translation>Кожна клавіша і що вона робить; клавіші можна змінити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>&amp;About Gradient Explorer</source>
   <translation>&amp;Про Gradient Explorer</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/commands.py" />
   <source>What this is, its version and its licence</source>
   <translation>Що це таке, версія та ліцензія</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>Curve that binds the walk</source>
   <translation>Крива, що зв’язує шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>The walk stays on this curve: an equation, or a formula that is to be 0; empty for none</source>
   <translation>Шлях лишається на цій кривій: рівняння або формула, що має дорівнювати 0; порожньо — без кривої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>Box that binds the walk</source>
   <translation>Рамка, що зв’язує шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>The walk stays in this box: from and to of each variable, in order</source>
   <translation>Шлях лишається в цій рамці: від і до кожної змінної, по черзі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>As the &amp;view</source>
   <translation>Як &amp;вид</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>Take the part of the plane that is seen as the box</source>
   <translation>Узяти видиму частину площини як рамку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>What is wrong with the constraint</source>
   <translation>Що не так з обмеженням</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>on the &amp;curve</source>
   <translation>на &amp;кривій</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>in the &amp;box</source>
   <translation>у &amp;рамці</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/fields.py" />
   <source>the box is written as numbers between commas: from, to of each variable</source>
   <translation>рамку записують числами через кому: від, до кожної змінної</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <source>minimum along the curve</source>
   <translation>мінімум уздовж кривої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <source>maximum along the curve</source>
   <translation>максимум уздовж кривої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <source>flat along the curve</source>
   <translation>плоско вздовж кривої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <location filename="../../resources/gallery/edges.json" />
   <source>Lagrange points</source>
   <translation>Точки Лагранжа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <source>Where ∇f = λ∇g: the two gradients are parallel; click to put the probe there</source>
   <translation>Де ∇f = λ∇g: два градієнти паралельні; клацніть, щоб поставити туди зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <source>point</source>
   <translation>точка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/points.py" />
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>kind</source>
   <translation>вид</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>Place along the curve</source>
   <translation>Місце на кривій</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>Drag the probe along the curve, and see f rise and fall</source>
   <translation>Тягніть зонд уздовж кривої й дивіться, як f зростає та спадає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>What the walk is bound to</source>
   <translation>До чого прив’язано шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>&amp;along the curve</source>
   <translation>&amp;уздовж кривої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>The walk is free. Type a curve, or a box, and each step goes to the nearest point that obeys.</source>
   <translation>Шлях вільний. Введіть криву або рамку, і кожен крок вестиме до найближчої точки, що їх задовольняє.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>The walk stays in the box.</source>
   <translation>Шлях лишається в рамці.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>No part of the curve is in the view.</source>
   <translation>Жодної частини кривої немає у виді.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>No Lagrange point of the curve is in the view.</source>
   <translation>Жодної точки Лагранжа кривої немає у виді.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/constraint/view.py" />
   <source>Lowest on the curve: f = {value}, where ∇f = {multiplier} ∇g.</source>
   <translation>Найнижче на кривій: f = {value}, де ∇f = {multiplier} ∇g.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>writing the formula</source>
   <translation>запис формули</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copy &amp;As</source>
   <translation>Копіювати &amp;як</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>With &amp;Gradient</source>
   <translation>З &amp;градієнтом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copy as {notation}</source>
   <translation>Копіювати як {notation}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Work It Out, &amp;Rule by Rule</source>
   <translation>Розрахувати, &amp;правило за правилом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>How this derivative comes about, with one named rule a line</source>
   <translation>Звідки береться ця похідна, з одним названим правилом у рядку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copy with &amp;Gradient as</source>
   <translation>Копіювати з &amp;градієнтом як</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>Nothing was copied: {why}</source>
   <translation>Нічого не скопійовано: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/copying.py" />
   <source>Copied as {notation}: {text}</source>
   <translation>Скопійовано як {notation}: {text}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>A point by numbers: that it is there, and alone, is not proved</source>
   <translation>Точка за числами: що вона там є і ізольована, не доведено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>Proved to be there, and alone in a box around it; a double click puts the probe there</source>
   <translation>Доведено, що вона там є й ізольована в прямокутнику навколо; подвійне клацання ставить туди зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/model.py" />
   <source>An eigenvalue of the Hessian: the curvature along one of its two axes</source>
   <translation>Власне значення матриці Гессе: кривина вздовж однієї з двох її осей</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Nothing searched yet. Press K or the button: every point of the view with a level tangent plane is looked for.</source>
   <translation>Ще нічого не шукали. K або кнопка шукає кожну точку вигляду з горизонтальною дотичною площиною.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>These belong to another function or other parameters; search again.</source>
   <translation>Ці належать іншій функції чи іншим параметрам; шукайте знову.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Found in another view; search again for this one.</source>
   <translation>Знайдено в іншому вигляді; для цього шукайте знову.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Table of the critical points</source>
   <translation>Таблиця критичних точок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Search the View</source>
   <translation>Обшукати вигляд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Look for every critical point of the view (K)</source>
   <translation>Шукати кожну критичну точку вигляду (K)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Probe to the Nearest</source>
   <translation>Зонд до найближчої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Put the probe on the nearest one (J)</source>
   <translation>Поставити зонд на найближчу (J)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>End the search, and keep what it has found so far</source>
   <translation>Закінчити пошук і зберегти знайдене досі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Share of the view that is decided</source>
   <translation>Частка вигляду, з якою з’ясовано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>%p % decided</source>
   <translation>%p % з’ясовано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>What the search found</source>
   <translation>Що знайшов пошук</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/critical/panel.py" />
   <source>Searching…</source>
   <translation>Пошук…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>No walk from here: put the probe where f is defined, and there will be steps to work out.</source>
   <translation>Звідси шляху немає: поставте зонд туди, де f визначена, і будуть кроки для розрахунку.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>The start: no step has been taken yet. Press . for the first one, or Space to play them all.</source>
   <translation>Початок: ще не зроблено кроку. Крапка . робить перший, пробіл програє всі.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Step {step} of {last}, by {method}: f falls from {before} to {after}</source>
   <translation>Крок {step} з {last}, метод {method}: f спадає від {before} до {after}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Step {step} of {last}, by {method}: f rises from {before} to {after}</source>
   <translation>Крок {step} з {last}, метод {method}: f зростає від {before} до {after}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Step {step} of {last}, by {method}: f stays from {before} to {after}</source>
   <translation>Крок {step} з {last}, метод {method}: f лишається, від {before} до {after}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Which step this is</source>
   <translation>Який це крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Left and right go to other steps</source>
   <translation>Стрілки вліво і вправо переходять до інших кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Копіювати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Copy this step</source>
   <translation>Копіювати цей крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Copy this step as LaTeX: formulas, numbers and results</source>
   <translation>Копіювати цей крок як LaTeX: формули, числа й результати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>Copied as LaTeX: this step, line by line</source>
   <translation>Скопійовано як LaTeX: цей крок, рядок за рядком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic.py" />
   <source>No step was taken from here: {why}</source>
   <translation>Звідси кроку не зроблено: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>The step as arithmetic, line by line</source>
   <translation>Крок як розрахунок, рядок за рядком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>What the letters stand for</source>
   <translation>Що означають літери</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>Formula of this line, typeset</source>
   <translation>Формула цього рядка, набрана</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>The formula with the numbers of this step put in</source>
   <translation>Формула з числами цього кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/arithmetic_rows.py" />
   <source>What comes out of this line</source>
   <translation>Що виходить у цьому рядку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>learning rate</source>
   <translation>швидкість навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <location filename="../../gradexplorer/ui/race/model.py" />
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>steps</source>
   <translation>кроки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>tolerance</source>
   <translation>точність</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>ascent</source>
   <translation>підйом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>line search</source>
   <translation>лінійний пошук</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>shrink</source>
   <translation>зменшення проби</translation>
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
   <translation>імпульс</translation>
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
   <translation>згасання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>epsilon</source>
   <translation>epsilon</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>momentum decay</source>
   <translation>згасання імпульсу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>increase</source>
   <translation>зростання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>decrease</source>
   <translation>спадання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>min step</source>
   <translation>найменший крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>max step</source>
   <translation>найбільший крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>modified</source>
   <translation>модифікований</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>beta</source>
   <translation>beta</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>radius</source>
   <translation>радіус</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>max radius</source>
   <translation>найбільший радіус</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>simplex size</source>
   <translation>розмір симплекса</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>schedule</source>
   <translation>розклад</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>schedule every</source>
   <translation>розклад кожні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>schedule factor</source>
   <translation>множник розкладу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>noise</source>
   <translation>шум</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>seed</source>
   <translation>зерно</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>clip</source>
   <translation>обрізання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/names.py" />
   <source>weight decay</source>
   <translation>згасання ваг</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>auto</source>
   <translation>авто</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>½ /s</source>
   <translation>½ /с</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>1 /s</source>
   <translation>1 /с</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>2 /s</source>
   <translation>2 /с</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>5 /s</source>
   <translation>5 /с</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>15 /s</source>
   <translation>15 /с</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>60 /s</source>
   <translation>60 /с</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Descent</source>
   <translation>Спуск</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Verdict on the descent</source>
   <translation>Вердикт щодо спуску</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Why the walk ended</source>
   <translation>Чому шлях закінчився</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>The step that is shown</source>
   <translation>Показаний крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Method of descent</source>
   <translation>Метод спуску</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>The rule that makes each step</source>
   <translation>Правило, що робить кожен крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Learning rate</source>
   <translation>Швидкість навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>How far each step goes: the gradient is multiplied by this. Too large and the walk flies apart</source>
   <translation>Як далеко йде кожен крок: на це множиться градієнт. Завелика — і шлях розлітається</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Number of steps</source>
   <translation>Кількість кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>How many steps the walk may take</source>
   <translation>Скільки кроків може зробити шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Play the descent</source>
   <translation>Програти спуск</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Walk step by step; press again to pause</source>
   <translation>Іти крок за кроком; натисніть ще раз, щоб зупинити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>One step forward</source>
   <translation>На один крок далі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Table of steps</source>
   <translation>Таблиця кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Show or hide the table of all steps</source>
   <translation>Показати або сховати таблицю всіх кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Steps a second while it plays</source>
   <translation>Кроків за секунду під час програвання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>How fast the walk is played: steps a second, or all of it in about four seconds</source>
   <translation>Як швидко програється шлях: кроків за секунду, або весь приблизно за чотири секунди</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Step that is shown</source>
   <translation>Показаний крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Drag to any step of the walk</source>
   <translation>Протягніть до будь-якого кроку шляху</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>learning &amp;rate</source>
   <translation>&amp;швидкість навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>s&amp;teps</source>
   <translation>&amp;кроки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>{speed:g} /s</source>
   <translation>{speed:g} /с</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>No walk from here.</source>
   <translation>Звідси шляху немає.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>step {step} of {last}: f = {value}</source>
   <translation>крок {step} з {last}: f = {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/panel.py" />
   <source>Pause the descent</source>
   <translation>Зупинити спуск</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>good</source>
   <translation>добре</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>oscillating</source>
   <translation>коливання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>diverging</source>
   <translation>розбіжність</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>Learning rate, on a logarithmic scale</source>
   <translation>Швидкість навчання, на логарифмічній шкалі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/rate_bar.py" />
   <source>Drag the learning rate. Green: the walk goes straight in; amber: it crosses the valley to and fro; red: it flies apart</source>
   <translation>Тягніть швидкість навчання. Зелене: шлях іде прямо всередину; жовте: перетинає долину туди й сюди; червоне: розлітається</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>The method's update</source>
   <translation>Формула методу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>The formula of one step</source>
   <translation>Формула одного кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>The method's source</source>
   <translation>Джерело методу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Where it was published</source>
   <translation>Де його опубліковано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Settings</source>
   <translation>Параметри</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Settings of the method</source>
   <translation>Параметри методу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Everything else the method can be told: momentum, line search, schedule, noise</source>
   <translation>Усе інше, що можна сказати методу: імпульс, лінійний пошук, розклад, шум</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Reset</source>
   <translation>Скинути</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Reset the settings of the method</source>
   <translation>Скинути параметри методу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>Give the method its own settings again</source>
   <translation>Повернути методу його власні параметри</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/settings.py" />
   <source>{says} (its own: {default})</source>
   <translation>{says} (типово: {default})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>stability</source>
   <translation>стійкість</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>The learning rate beside its limit</source>
   <translation>Швидкість навчання поруч зі своєю межею</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>Largest curvature along the walk</source>
   <translation>Найбільша кривина вздовж шляху</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <location filename="../../gradexplorer/ui/descent/steps_model.py" />
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>step</source>
   <translation>крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>λmax</source>
   <translation>λmax</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>λmax of the Hessian along the walk; above the red line the rate is too large there</source>
   <translation>λmax матриці Гессе вздовж шляху; над червоною лінією швидкість там завелика</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>No walk from here: put the probe where f is defined.</source>
   <translation>Звідси шляху немає: поставте зонд туди, де f визначена.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability.py" />
   <source>At step {at}: {told}.</source>
   <translation>На кроці {at}: {told}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <source>Stability by learning rate and momentum</source>
   <translation>Стійкість за швидкістю навчання та імпульсом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/stability_map.py" />
   <source>The brighter, the fewer steps; red: the walk flies apart. Click to take that rate and momentum; the ring is where you are, the star Polyak's best pair</source>
   <translation>Що світліше, то менше кроків; червоне: шлях розлітається. Клацніть, щоб узяти цю швидкість та імпульс; кільце — де ви, зірка — найкраща пара Поляка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>the learning rate alone</source>
   <translation>лише швидкість навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Click to walk with that setting.</source>
   <translation>Клацніть, щоб іти з цим параметром.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>sweep</source>
   <translation>перебір</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Where the walk ends, by learning rate</source>
   <translation>Де закінчується шлях, за швидкістю навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>f above the best</source>
   <translation>f понад найкраще</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Steps to rest, by learning rate</source>
   <translation>Кроків до спокою, за швидкістю навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>steps to rest</source>
   <translation>кроків до спокою</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Where the walk ends, by two settings</source>
   <translation>Де закінчується шлях, за двома параметрами</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Setting swept beside the learning rate</source>
   <translation>Параметр, що перебирається разом зі швидкістю навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Sweep one more setting, and see a map instead of a curve</source>
   <translation>Перебрати ще один параметр і побачити карту замість кривої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Walk with the &amp;best</source>
   <translation>Іти з на&amp;йкращим</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>Take the settings with which the walk comes to rest soonest, or else ends lowest</source>
   <translation>Узяти параметри, з якими шлях найшвидше заспокоюється або інакше закінчується найнижче</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>What the sweep shows</source>
   <translation>Що показує перебір</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep.py" />
   <source>and {name}</source>
   <translation>і {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>no {name} of these does: every walk diverges or leaves the domain</source>
   <translation>жодне з цих не годиться ({name}): кожен шлях розбігається або виходить за область визначення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>best: {values}, at rest after {count}</source>
   <translation>найкраще: {values}, спокій після {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/sweep_model.py" />
   <source>best: {values}, which ends lowest, at f = {loss}; none is at rest yet</source>
   <translation>найкраще: {values}, закінчується найнижче, де f = {loss}; жоден ще не в спокої</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/table.py" />
   <source>Table of the steps of the descent</source>
   <translation>Таблиця кроків спуску</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/table.py" />
   <source>Every step of the walk; click a row to go there</source>
   <translation>Кожен крок шляху; клацніть рядок, щоб перейти туди</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>What the walk does along each direction of curvature</source>
   <translation>Що робить шлях уздовж кожного напряму кривини</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>Along each eigenvector of the Hessian a step multiplies what is left by 1 − aλ (with momentum: by a root z); negative, the walk crosses the valley; beyond 1 in size, it flies apart. A tenth of the distance is left after so many steps</source>
   <translation>Уздовж кожного власного вектора матриці Гессе крок множить те, що лишилося, на 1 − aλ (з імпульсом: на корінь z); якщо від’ємне, шлях перетинає долину; якщо за модулем понад 1, розлітається. Після стількох кроків лишається десята частина відстані</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>along</source>
   <translation>уздовж</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>× a step</source>
   <translation>× за крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>the walk</source>
   <translation>шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/descent/ways_table.py" />
   <source>1/10 after</source>
   <translation>1/10 після</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/expression_editor.py" />
   <source>Function of x and y</source>
   <translation>Функція від x і y</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/expression_editor.py" />
   <source>Type a function, such as sin(x) + y^2/4. Other names, as in a*x^2, become sliders; a line above may say a = 2.</source>
   <translation>Введіть функцію, наприклад sin(x) + y^2/4. Інші імена, як в a*x^2, стають повзунками; рядок вище може сказати a = 2.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/expression_editor.py" />
   <source>Type a function, such as sin(x) + y^2/4</source>
   <translation>Введіть функцію, наприклад sin(x) + y^2/4</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Ctrl+Space offers words, \alpha Tab is α</source>
   <translation>Ctrl+пробіл пропонує слова, \alpha Tab — це α</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>What is wrong with the text</source>
   <translation>Що не так із текстом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Change the text as proposed</source>
   <translation>Змінити текст, як запропоновано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Change the text as proposed (Alt+Enter)</source>
   <translation>Змінити текст, як запропоновано (Alt+Enter)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>space</source>
   <translation>пробіл</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Delete it</source>
   <translation>Вилучити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Change it</source>
   <translation>Змінити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Add {put}</source>
   <translation>Додати {put}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/fault_strip.py" />
   <source>Use {put}</source>
   <translation>Узяти {put}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>working out …</source>
   <translation>обчислюється …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>The function and its partial derivatives, typeset</source>
   <translation>Функція та її частинні похідні, набрані</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>f, typeset</source>
   <translation>f, набрана</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/formulas.py" />
   <source>Partial derivative of f by {name}, typeset</source>
   <translation>Частинна похідна f за {name}, набрана</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/offers.py" />
   <source>Words that begin like this</source>
   <translation>Слова, що так починаються</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>Gallery of landscapes…</source>
   <translation>Галерея ландшафтів…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Gallery of landscapes</source>
   <translation>Галерея ландшафтів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>Famous test functions, each with its box and a start that suits it; one click loads one</source>
   <translation>Відомі тестові функції, кожна зі своїм прямокутником і зручним початком; одне клацання завантажує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>slider, at {value}</source>
   <translation>повзунок, на {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>variable</source>
   <translation>змінна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>Offer &amp;Words</source>
   <translation>Запропонувати &amp;слова</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/panel.py" />
   <source>That text has {count:,} characters; a function may have 10,000 at most. Nothing was put in.</source>
   <translation>Цей текст має символів: {count:,}; функція може мати щонайбільше 10 000. Нічого не вставлено.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>simplifying was stopped: as the rules give it</source>
   <translation>спрощення зупинено: як дають правила</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>How long the derivatives have been simplified</source>
   <translation>Як довго вже спрощуються похідні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>Stop simplifying</source>
   <translation>Зупинити спрощення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Stop</source>
   <translation>Стоп</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>Leave the derivatives as the rules give them (Esc)</source>
   <translation>Лишити похідні такими, як дають правила (Esc)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/editor/simplifying.py" />
   <source>simplifying … {taken:.0f} s of {limit:g}</source>
   <translation>спрощення … {taken:.0f} с із {limit:g}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>writing the file</source>
   <translation>запис файлу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>copying the picture</source>
   <translation>копіювання зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>drawing for paper</source>
   <translation>зображення для паперу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>Pictures (*.png *.svg *.pdf *.tex *.py *.gif)</source>
   <translation>Зображення (*.png *.svg *.pdf *.tex *.py *.gif)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Export the picture</source>
   <translation>Експортувати зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>Tables (*.csv)</source>
   <translation>Таблиці (*.csv)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>Export the table of steps</source>
   <translation>Експортувати таблицю кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>With NumPy (*.py)</source>
   <translation>З NumPy (*.py)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>With PyTorch (*.py)</source>
   <translation>З PyTorch (*.py)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/actions.py" />
   <source>Export a script</source>
   <translation>Експортувати скрипт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>The picture is in the clipboard</source>
   <translation>Зображення в буфері обміну</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>Nothing was copied: there is nothing to read yet</source>
   <translation>Нічого не скопійовано: ще нема чого читати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/clipboard.py" />
   <source>The values at the probe are in the clipboard, as a table</source>
   <translation>Значення в зонді — у буфері обміну, як таблиця</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Export</source>
   <translation>Експорт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Picture and animation</source>
   <translation>Зображення та анімація</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Table, code and script</source>
   <translation>Таблиця, код і скрипт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>writing the text</source>
   <translation>запис тексту</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>It is in the clipboard</source>
   <translation>Це в буфері обміну</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/dialog.py" />
   <source>Nothing was written.</source>
   <translation>Нічого не записано.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>PNG: dots, for slides and the web</source>
   <translation>PNG: точки, для слайдів і мережі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>SVG: vectors, for Inkscape and the web</source>
   <translation>SVG: вектори, для Inkscape і мережі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>PDF: vectors, for print and papers</source>
   <translation>PDF: вектори, для друку і статей</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>TikZ: vectors in a LaTeX document's own letters</source>
   <translation>TikZ: вектори з літерами самого документа LaTeX</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Python: draws it again with Matplotlib</source>
   <translation>Python: креслить це знову з Matplotlib</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>GIF: the descent, step by step</source>
   <translation>GIF: спуск, крок за кроком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>MP4: the descent as a film</source>
   <translation>MP4: спуск як фільм</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>WebM: the descent as a film</source>
   <translation>WebM: спуск як фільм</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Light</source>
   <translation>Світла</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Dark</source>
   <translation>Темна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>High contrast</source>
   <translation>Високий контраст</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Like a print</source>
   <translation>Як друк</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>As in the window</source>
   <translation>Як у вікні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>The box alone</source>
   <translation>Лише прямокутник</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Colours</source>
   <translation>Кольори</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Contour lines</source>
   <translation>Лінії рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Numbers</source>
   <translation>Числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Arrows</source>
   <translation>Стрілки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Grid</source>
   <translation>Сітка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Path</source>
   <translation>Шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Probe</source>
   <translation>Зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Derivative</source>
   <translation>Похідна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Format</source>
   <translation>Формат</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>What the file is for</source>
   <translation>Для чого цей файл</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Width</source>
   <translation>Ширина</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Pixels across, 96 to the inch</source>
   <translation>Пікселів по горизонталі, 96 на дюйм</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Height</source>
   <translation>Висота</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Pixels down</source>
   <translation>Пікселів по вертикалі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Dots to the inch</source>
   <translation>Точок на дюйм</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>300 is for print: lines and letters grow along</source>
   <translation>300 — для друку: лінії та літери зростають разом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Steps a second</source>
   <translation>Кроків за секунду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>How fast the descent walks</source>
   <translation>Як швидко йде спуск</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Theme</source>
   <translation>Тема</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>The colours of paper, lines and letters</source>
   <translation>Кольори паперу, ліній і літер</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Part</source>
   <translation>Частина</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>All that is seen, or exactly the box that was asked for</source>
   <translation>Усе, що видно, або точно замовлений прямокутник</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Title above the picture</source>
   <translation>Назва над зображенням</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Preview</source>
   <translation>Попередній перегляд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>How it went</source>
   <translation>Як усе пройшло</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>How far the file is</source>
   <translation>Як далеко файл</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Put the picture into the clipboard</source>
   <translation>Покласти зображення в буфер обміну</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>&amp;Save As…</source>
   <translation>Зберегти &amp;як…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>Choose a name, and write the file</source>
   <translation>Вибрати назву й записати файл</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Ca&amp;ncel</source>
   <translation>&amp;Скасувати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Stop writing; a file that was there stays as it was</source>
   <translation>Припинити запис; файл, що вже був, лишається, яким був</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Format</source>
   <translation>&amp;Формат</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Width</source>
   <translation>&amp;Ширина</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Height</source>
   <translation>&amp;Висота</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Dots to the &amp;inch</source>
   <translation>&amp;Точок на дюйм</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>Steps a secon&amp;d</source>
   <translation>&amp;Кроків за секунду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>T&amp;heme</source>
   <translation>Те&amp;ма</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Part</source>
   <translation>&amp;Частина</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/picture_page.py" />
   <source>&amp;Title</source>
   <translation>&amp;Назва</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/printing.py" />
   <source>Print</source>
   <translation>Друк</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>What to write</source>
   <translation>Що записати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>A table, the function, or a script</source>
   <translation>Таблицю, функцію чи скрипт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>With its &amp;derivatives</source>
   <translation>З &amp;похідними</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>The text as it will be written</source>
   <translation>Текст, яким його буде записано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/text_page.py" />
   <source>Put the text into the clipboard</source>
   <translation>Покласти текст у буфер обміну</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Table: the steps of the descent (CSV)</source>
   <translation>Таблиця: кроки спуску (CSV)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Table: the critical points (CSV)</source>
   <translation>Таблиця: критичні точки (CSV)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Script: the descent with NumPy</source>
   <translation>Скрипт: спуск із NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Script: the descent with PyTorch</source>
   <translation>Скрипт: спуск із PyTorch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: as it can be typed</source>
   <translation>Функція: як її можна ввести</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: LaTeX</source>
   <translation>Функція: LaTeX</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: NumPy</source>
   <translation>Функція: NumPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: PyTorch</source>
   <translation>Функція: PyTorch</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: JAX</source>
   <translation>Функція: JAX</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>Function: SymPy</source>
   <translation>Функція: SymPy</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>There is no path to write down.</source>
   <translation>Немає шляху, який можна записати.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>No critical points were searched for yet; K searches the view.</source>
   <translation>Критичних точок ще не шукали; K обшукує вигляд.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/texts.py" />
   <source>There is nothing to write down yet.</source>
   <translation>Ще нема чого записувати.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/work.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>{name} is not written: {why}</source>
   <translation>{name} не записано: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/work.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>{name} could not be written: {why}</source>
   <translation>{name} не вдалося записати: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/exporting/work.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>The picture is in {file}</source>
   <translation>Зображення у {file}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Basins of Attraction</source>
   <translation>&amp;Області притягання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Where the descent ends from every start: a colour for each minimum, darker where it takes more steps</source>
   <translation>Де закінчується спуск із кожного початку: колір для кожного мінімуму, темніший, де треба більше кроків</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Where ∂f/∂x or ∂f/∂y &amp;Vanishes</source>
   <translation>Де ∂f/∂x або ∂f/∂y &amp;зникає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Two curves: on one the ground is level along x, on the other along y; where they cross, the gradient vanishes</source>
   <translation>Дві криві: на одній поверхня рівна вздовж x, на іншій — уздовж y; де вони перетинаються, градієнт зникає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Rid&amp;ges and Valleys</source>
   <translation>&amp;Хребти й долини</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Crests and floors: the gradient runs along them, and across them f falls the most, or rises the most</source>
   <translation>Гребені та дна: градієнт іде вздовж них, а впоперек f найбільше спадає чи зростає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Contour through the P&amp;robe</source>
   <translation>Лінія рівня через з&amp;онд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>All places of the same height as the probe's</source>
   <translation>Усі місця на висоті зонда</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Local &amp;Model at the Probe</source>
   <translation>Локальна &amp;модель у зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>f as its tangent plane, or to second order, has it: contour lines, and how far that holds</source>
   <translation>f такою, як її бачить дотична площина або другий порядок: лінії рівня, і як далеко це правда</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Principal A&amp;xes at the Probe</source>
   <translation>&amp;Головні осі в зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The two main directions of the Hessian: along one the ground bends most, along the other least</source>
   <translation>Два головні напрями матриці Гессе: уздовж одного поверхня вигнута найбільше, уздовж другого найменше</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Way to the Nearest Mini&amp;mum</source>
   <translation>Шлях до на&amp;йближчого мінімуму</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>From the probe to the nearest minimum that is known, and its angle with the way down, −∇f</source>
   <translation>Від зонда до найближчого відомого мінімуму, і його кут зі шляхом униз, −∇f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Flow Lines</source>
   <translation>&amp;Лінії течії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Lines of steepest descent all over the plane, evenly spaced</source>
   <translation>Лінії найкрутішого спуску по всій площині, рівномірно</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>P&amp;icked Flow Lines</source>
   <translation>&amp;Вибрані лінії течії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The lines of steepest descent through the places you clicked with Ctrl</source>
   <translation>Лінії найкрутішого спуску через місця, де клацнули з Ctrl</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Known Minima</source>
   <translation>Ві&amp;домі мінімуми</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>A star at each minimum that is known of this landscape of the gallery</source>
   <translation>Зірка на кожному мінімумі, відомому для цього ландшафту галереї</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Pi&amp;ns</source>
   <translation>Шпиль&amp;ки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Probes that stay where they were pinned, by a click with Shift or by P</source>
   <translation>Зонди, що лишаються, де їх пришпилено, клацанням із Shift або клавішею P</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <location filename="../../gradexplorer/ui/views.py" />
   <source>C&amp;onstraints</source>
   <translation>&amp;Обмеження</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The curve and the box that bind the walk, and the Lagrange points on the curve</source>
   <translation>Крива та рамка, що зв’язують шлях, і точки Лагранжа на кривій</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Cr&amp;itical Points</source>
   <translation>&amp;Критичні точки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Minima, maxima and saddles of the view, all of them and proved (K searches)</source>
   <translation>Мінімуми, максимуми й сідлові точки вигляду, усі й доведені (K шукає)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>&amp;Spread by Noise</source>
   <translation>&amp;Розкид від шуму</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Twenty walks with other seeds, where the gradient has noise (see the settings of the descent): their mean, and the cloud in which they end</source>
   <translation>Двадцять шляхів з іншими зернами, де градієнт має шум (див. параметри спуску): їхнє середнє та хмара, у якій вони закінчуються</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>Inside a S&amp;tep</source>
   <translation>Усе&amp;редині кроку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>What goes on inside the step that is shown, while you go through the steps: trials of a search, momentum, the rate of each coordinate, the region of trust, the simplex</source>
   <translation>Що відбувається всередині показаного кроку, коли ви йдете кроками: проби пошуку, імпульс, швидкість кожної координати, область довіри, симплекс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Race</source>
   <translation>Пере&amp;гони</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/extras.py" />
   <source>The racers: each one's path in its own colour, its mark where it is at this step</source>
   <translation>Учасники: шлях кожного своїм кольором, його позначка там, де він на цьому кроці</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fault_report.py" />
   <source>Something went wrong in Gradient Explorer. Your work is kept, and the window goes on where it can. This report says what happened, and holds your session; copied into a mail, it helps to mend the fault.</source>
   <translation>У Gradient Explorer щось пішло не так. Вашу роботу збережено, і вікно працює далі, де може. Цей звіт каже, що сталося, і містить ваш сеанс; скопійований у лист, він допоможе виправити помилку.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fault_report.py" />
   <source>Gradient Explorer: a fault</source>
   <translation>Gradient Explorer: помилка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fault_report.py" />
   <source>What happened</source>
   <translation>Що сталося</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fault_report.py" />
   <source>Report of the fault</source>
   <translation>Звіт про помилку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fault_report.py" />
   <source>&amp;Copy the Report</source>
   <translation>&amp;Копіювати звіт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/bar.py" />
   <source>Notice</source>
   <translation>Повідомлення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/bar.py" />
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Gradient Explorer sessions (*{suffix});;All files (*)</source>
   <translation>Сеанси Gradient Explorer (*{suffix});;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>reading the file</source>
   <translation>читання файлу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Open a session</source>
   <translation>Відкрити сеанс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} was not opened: {says}.</source>
   <translation>{name} не відкрито: {says}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>open {name}</source>
   <translation>відкрити {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} is open. Passed over, because unknown here: {keys}.</source>
   <translation>{name} відкрито. Пропущено як невідоме тут: {keys}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Save the session as</source>
   <translation>Зберегти сеанс як</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Saved in {file}</source>
   <translation>Збережено в {file}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} was not saved: {says}. Your work is still here.</source>
   <translation>{name} не збережено: {says}. Ваша робота досі тут.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{name} was changed by another program since it was opened here.</source>
   <translation>{name} змінила інша програма, відколи файл тут відкрито.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>&amp;Overwrite</source>
   <translation>&amp;Перезаписати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>&amp;Open the Other</source>
   <translation>&amp;Відкрити інший</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>This session</source>
   <translation>Цей сеанс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>{what} has changes that are not saved. Save them before you {doing}?</source>
   <translation>{what} має незбережені зміни. Зберегти їх спершу? (Далі: {doing})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>Do &amp;Not Save</source>
   <translation>&amp;Не зберігати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/files.py" />
   <source>close the window</source>
   <translation>закрити вікно</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>begin a new session</source>
   <translation>почати новий сеанс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>The shared session</source>
   <translation>Спільний сеанс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>Your work cannot be kept against a crash: {says}. Save it often.</source>
   <translation>Вашу роботу не вдається зберегти на випадок збою: {says}. Зберігайте частіше.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>The session is in the clipboard, a text of {count} characters</source>
   <translation>Сеанс у буфері обміну, символів у тексті: {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>This is not a session: {says}.</source>
   <translation>Це не сеанс: {says}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>open the shared session</source>
   <translation>відкрити спільний сеанс</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/filing.py" />
   <source>That text has {count} characters; a function may have {most} at most.</source>
   <translation>Цей текст має символів: {count}; функція може мати щонайбільше {most}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>&amp;Discard</source>
   <translation>&amp;Відкинути</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>Work that was kept cannot be read: {says}. It is in {file}.</source>
   <translation>Збережену роботу не вдається прочитати: {says}. Вона у {file}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>&amp;Later</source>
   <translation>&amp;Пізніше</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>restore the other work</source>
   <translation>відновити іншу роботу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>&amp;Restore</source>
   <translation>Від&amp;новити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>Your work of {time} was not saved, but is kept: {what} ({more} more)</source>
   <translation>Вашу роботу, {time}, не було збережено, але її втримано: {what} (і ще {more})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/offers.py" />
   <source>Your work of {time} was not saved, but is kept: {what}</source>
   <translation>Вашу роботу, {time}, не було збережено, але її втримано: {what}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/recent.py" />
   <source>Open &amp;Recent</source>
   <translation>Нещо&amp;давні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/files/recent.py" />
   <source>&amp;Clear the List</source>
   <translation>&amp;Очистити список</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/fit.py" />
   <source>fitting the view</source>
   <translation>припасування вигляду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/follower.py" />
   <source>numbers of a panel</source>
   <translation>числа панелі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/chips.py" />
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Tags</source>
   <translation>Мітки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/chips.py" />
   <source>Only landscapes with the tag “{tag}”</source>
   <translation>Лише ландшафти з міткою «{tag}»</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Nothing found</source>
   <translation>Нічого не знайдено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>What to notice in this landscape</source>
   <translation>На що звернути увагу в цьому ландшафті</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Where this landscape comes from</source>
   <translation>Звідки цей ландшафт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Search {count} landscapes</source>
   <translation>Шукати серед ландшафтів: {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Tags: {tags}</source>
   <translation>Мітки: {tags}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Source: {source}</source>
   <translation>Джерело: {source}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Search the gallery</source>
   <translation>Шукати в галереї</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Words from name, formula, source, tags or description</source>
   <translation>Слова з назви, формули, джерела, міток чи опису</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Filter by tags</source>
   <translation>Відібрати за мітками</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Choose by tags: convex, many minima, ML loss…</source>
   <translation>Вибрати за мітками: опукла, багато мінімумів, втрати ML…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Landscapes</source>
   <translation>Ландшафти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>No landscape has all of this.</source>
   <translation>Жоден ландшафт не має всього цього.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/panel.py" />
   <source>Tags ({count})</source>
   <translation>Мітки ({count})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/gallery/thumbnails.py" />
   <source>pictures of the gallery</source>
   <translation>зображення галереї</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>What the picture shows</source>
   <translation>Що показує зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Layers</source>
   <translation>Шари</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>How contour levels are spread</source>
   <translation>Як розподілено лінії рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>How arrows are drawn</source>
   <translation>Як креслять стрілки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Colours of the heights</source>
   <translation>Кольори висот</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Methods of descent</source>
   <translation>Методи спуску</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Keys</source>
   <translation>Клавіші</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>What the mouse does on the canvas</source>
   <translation>Що робить миша на полотні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>Switched on and off under View, Layers.</source>
   <translation>Вмикається і вимикається у Вигляд, Шари.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/beside.py" />
   <source>It can be told: {settings}.</source>
   <translation>Можна задати: {settings}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Ways to write a function</source>
   <translation>Способи записати функцію</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Where two readings are possible</source>
   <translation>Де можливі два прочитання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Functions and constants</source>
   <translation>Функції та сталі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Greek letters</source>
   <translation>Грецькі літери</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Everything</source>
   <translation>Усе</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Reading the picture</source>
   <translation>Читання зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Keys and gestures</source>
   <translation>Клавіші та жести</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>What may be typed</source>
   <translation>Що можна ввести</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>is {other}</source>
   <translation>це {other}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>For example: {example}</source>
   <translation>Наприклад: {example}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Also written {others}.</source>
   <translation>Пишеться також {others}.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/entries.py" />
   <source>Type {name} and Tab.</source>
   <translation>Введіть {name} і Tab.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/licences.py" />
   <source>Licences of what this program is made from</source>
   <translation>Ліцензії того, з чого зроблено цю програму</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/licences.py" />
   <source>Licences</source>
   <translation>Ліцензії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/opening.py" />
   <source>Help</source>
   <translation>Довідка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Nothing like that. Try a shorter word, such as log or root.</source>
   <translation>Нічого такого. Спробуйте коротше слово, наприклад log чи корінь.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Search the help</source>
   <translation>Шукати в довідці</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Search: a word, a sign, what it does</source>
   <translation>Пошук: слово, знак, що він робить</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Part of the help</source>
   <translation>Частина довідки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Look in all of the help, or in a part of it</source>
   <translation>Шукати в усій довідці або в частині</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>The formula of the chosen row</source>
   <translation>Формула вибраного рядка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>The help, row by row</source>
   <translation>Довідка, рядок за рядком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>typed</source>
   <translation>вводиться</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>meaning</source>
   <translation>значення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>More about the chosen row</source>
   <translation>Більше про вибраний рядок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>&amp;Draw this</source>
   <translation>&amp;Накреслити це</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Put it into the editor in place of what stands there</source>
   <translation>Поставити в редактор замість того, що там є</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>&amp;Insert at the cursor</source>
   <translation>&amp;Вставити біля курсора</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/help/typed.py" />
   <source>Put the word in where the cursor stands</source>
   <translation>Вставити слово там, де стоїть курсор</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>Put the &amp;Probe Here</source>
   <translation>Поставити &amp;зонд сюди</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>P&amp;in This Place</source>
   <translation>При&amp;шпилити це місце</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Flow Line from Here</source>
   <translation>&amp;Лінія течії звідси</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Contour Line at This Height</source>
   <translation>Лінія &amp;рівня на цій висоті</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Race from Here with This Method</source>
   <translation>Перегони звідси цим &amp;методом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>Centre the &amp;View Here</source>
   <translation>&amp;Центрувати вигляд тут</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>&amp;Zoom In Here</source>
   <translation>&amp;Наблизити тут</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/here.py" />
   <source>Copy the C&amp;oordinates</source>
   <translation>&amp;Копіювати координати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Click on the map: the probe reads f there, and the descent starts</source>
   <translation>Клацніть карту: зонд читає там f, і починається спуск</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Type another function on the left; a letter such as a becomes a slider</source>
   <translation>Введіть ліворуч іншу функцію; літера, як a, стає повзунком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Space lets the descent walk; , and . go step by step</source>
   <translation>Пробіл пускає спуск; , і . ідуть крок за кроком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Layers show more: basins, flow lines, critical points</source>
   <translation>Шари показують більше: області притягання, лінії течії, критичні точки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>F1 finds everything: methods, keys, and what may be typed</source>
   <translation>F1 знаходить усе: методи, клавіші та що можна ввести</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>A hint</source>
   <translation>Підказка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Next hint</source>
   <translation>Наступна підказка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Show another hint</source>
   <translation>Показати іншу підказку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>No more hints</source>
   <translation>Більше без підказок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/hints.py" />
   <source>Close the hints; they never come back</source>
   <translation>Закрити підказки; вони більше не з’являться</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>degenerate</source>
   <translation>вироджена</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>kink</source>
   <translation>злам</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/kinds.py" />
   <source>undefined</source>
   <translation>не визначено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/layers/level.py" />
   <source>the probe's</source>
   <translation>рівень зонда</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/layers/noise.py" />
   <source>noisy walks</source>
   <translation>шляхи з шумом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>slice at {places}</source>
   <translation>зріз при {places}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>{name} goes to {value}</source>
   <translation>{name} прямує до {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>{said}; the path is projected: {ends}</source>
   <translation>{said}; шлях спроєктовано: {ends}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/lift.py" />
   <source>{named} and {n} more</source>
   <translation>
    <numerusform>{named} і ще {n}</numerusform>
    <numerusform>{named} і ще {n}</numerusform>
    <numerusform>{named} і ще {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>ground</source>
   <translation>поверхня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>What the gradient and the eigenvalues of the Hessian say of the ground here</source>
   <translation>Що градієнт і власні значення матриці Гессе кажуть про поверхню тут</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Hessian</source>
   <translation>матриця Гессе</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The matrix of the second derivatives, row by row, within the plane that is seen</source>
   <translation>Матриця других похідних, рядок за рядком, у площині, яку видно</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The eigenvalues of the Hessian: the curvatures along its two main directions</source>
   <translation>Власні значення матриці Гессе: кривини вздовж двох її головних напрямів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>condition</source>
   <translation>обумовленість</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The largest eigenvalue over the smallest: the larger, the more descent zig-zags</source>
   <translation>Найбільше власне значення, поділене на найменше: що більше, то сильніше спуск іде зиґзаґом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>along u</source>
   <translation>уздовж u</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The curvature along the direction of the dial: how fast the slope grows along it</source>
   <translation>Кривина в напрямі циферблата: як швидко зростає нахил у ньому</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>model</source>
   <translation>модель</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Taylor's polynomial about the probe</source>
   <translation>Многочлен Тейлора навколо зонда</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>holds</source>
   <translation>діє</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>How far from the probe the model may be trusted</source>
   <translation>Як далеко від зонда моделі можна довіряти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>way down</source>
   <translation>шлях униз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The gradient is a local thing: −∇f need not point at a minimum</source>
   <translation>Градієнт локальний: −∇f не мусить показувати на мінімум</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Model over the map</source>
   <translation>Модель над картою</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Its contour lines, and a veil where it is further off than allowed</source>
   <translation>Її лінії рівня і серпанок там, де вона хибить більше, ніж дозволено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Principal axes</source>
   <translation>Головні осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The two main directions at the probe, longest where the ground bends least</source>
   <translation>Два головні напрями в зонді, найдовші, де поверхня найменш вигнута</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Contour through it</source>
   <translation>Лінія рівня через нього</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Nearest minimum</source>
   <translation>Найближчий мінімум</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The way there, and its angle with −∇f</source>
   <translation>Шлях туди і його кут із −∇f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>tangent plane</source>
   <translation>дотична площина</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>second order</source>
   <translation>другий порядок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Order of the model</source>
   <translation>Порядок моделі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>The tangent plane knows the slopes alone; the second order bends with the ground</source>
   <translation>Дотична площина знає лише нахили; другий порядок вигинається з поверхнею</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Error allowed</source>
   <translation>Дозволена похибка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>How far the model may be off where it still counts as good</source>
   <translation>Наскільки модель може хибити, щоб іще вважатися доброю</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>of |f|</source>
   <translation>від |f|</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>Count the error as a part of |f| there, instead of in f's own units</source>
   <translation>Рахувати похибку як частку |f| там, а не в одиницях f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/panel.py" />
   <source>&amp;error</source>
   <translation>&amp;похибка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>f″ = {bend}: it does not bend here</source>
   <translation>f″ = {bend}: тут не вигинається</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>f″ = {bend}, as a circle of radius {radius}</source>
   <translation>f″ = {bend}, як коло радіуса {radius}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>∞: along one axis the ground does not bend at all</source>
   <translation>∞: уздовж однієї осі поверхня зовсім не вигнута</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>{kappa}: it bends alike along both axes</source>
   <translation>{kappa}: уздовж обох осей вигнута однаково</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>{kappa}: it bends {times} times as much along one axis</source>
   <translation>{kappa}: уздовж однієї осі вигнута у {times} раза сильніше</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>u · H u = {bend}, u at {angle}</source>
   <translation>u · H u = {bend}, u під кутом {angle}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>there is none: f lacks a derivative here</source>
   <translation>її немає: f тут бракує похідної</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>{error} of |f|</source>
   <translation>{error} від |f|</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>there is no model to compare with</source>
   <translation>немає моделі, з якою порівнювати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>within {within} of f so close to the probe alone that it is not seen: zoom in</source>
   <translation>з точністю {within} лише так близько до зонда, що цього не видно: наблизьте</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>within {within} of f all over the view</source>
   <translation>з точністю {within} в усьому вигляді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/local/says.py" />
   <source>within {within} of f up to {distance} away, whichever way one goes</source>
   <translation>з точністю {within} до відстані {distance}, куди б не йти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>&amp;Colours</source>
   <translation>&amp;Кольори</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The height as colour</source>
   <translation>Висота як колір</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Contour &amp;Lines</source>
   <translation>&amp;Лінії рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Lines of equal height</source>
   <translation>Лінії однакової висоти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Contour &amp;Numbers</source>
   <translation>&amp;Числа рівнів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The height on each contour line</source>
   <translation>Висота на кожній лінії рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Gradient &amp;Arrows</source>
   <translation>&amp;Стрілки градієнта</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The gradient as arrows, on a grid or on the contour lines</source>
   <translation>Градієнт як стрілки, на сітці чи на лініях рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Derivative</source>
   <translation>&amp;Похідна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The curve of the slope, dashed</source>
   <translation>Крива нахилу, штрихова</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Path</source>
   <translation>&amp;Шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The walk of the descent</source>
   <translation>Шлях спуску</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Direction at the Probe</source>
   <translation>&amp;Напрям у зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The circle that turns the direction, and the slope along it</source>
   <translation>Коло, що повертає напрям, і нахил у ньому</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Pro&amp;be</source>
   <translation>Зон&amp;д</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>The probe and its gradient</source>
   <translation>Зонд і його градієнт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Grid</source>
   <translation>Сі&amp;тка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Lines at round coordinates</source>
   <translation>Лінії при круглих координатах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>As the &amp;System</source>
   <translation>Як у &amp;системі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Light</source>
   <translation>&amp;Світла</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Темна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>High &amp;Contrast</source>
   <translation>Високий &amp;контраст</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Like a &amp;Print</source>
   <translation>Як &amp;друк</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Panels</source>
   <translation>&amp;Панелі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Undo {step}</source>
   <translation>&amp;Скасувати: {step}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Redo {step}</source>
   <translation>&amp;Повторити: {step}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Layers</source>
   <translation>&amp;Шари</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Layers of the picture</source>
   <translation>Шари зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>&amp;Theme</source>
   <translation>&amp;Тема</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>Tools</source>
   <translation>Інструменти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/menus.py" />
   <source>What to look at</source>
   <translation>На що дивитися</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Click</source>
   <translation>Клацання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Put the probe; the path starts from it</source>
   <translation>Поставити зонд; шлях починається від нього</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Drag the probe</source>
   <translation>Тягти зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Move it; every number follows</source>
   <translation>Пересунути його; кожне число йде за ним</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Drag the plane</source>
   <translation>Тягти площину</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Pan</source>
   <translation>Пересунути</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Wheel</source>
   <translation>Колесо</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Zoom about the pointer; with Ctrl along x, with Shift along y</source>
   <translation>Масштаб навколо вказівника; з Ctrl уздовж x, з Shift уздовж y</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Alt and drag</source>
   <translation>Alt і тягти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Zoom to a box</source>
   <translation>Наблизити прямокутник</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Shift and click</source>
   <translation>Shift і клацання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Pin a probe: drag it, and compare it with the probe in the panel Pins</source>
   <translation>Пришпилити зонд: тягніть його й порівнюйте із зондом на панелі Шпильки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Click a mark</source>
   <translation>Клацнути позначку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Put the probe exactly on a critical point or a pin</source>
   <translation>Поставити зонд точно на критичну точку чи шпильку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>D, then drag the handle</source>
   <translation>D, потім тягти ручку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Turn the direction in which the slope is asked for; it catches at ∇f and the contour</source>
   <translation>Повернути напрям, у якому питають про нахил; він чіпляється за ∇f і лінію рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Ctrl and click</source>
   <translation>Ctrl і клацання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Draw the line of steepest descent through this place</source>
   <translation>Накреслити лінію найкрутішого спуску через це місце</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>M, then drag</source>
   <translation>M, потім тягти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Measure: distance, difference of f and mean slope between two points; Esc ends it</source>
   <translation>Виміряти: відстань, різниця f і середній нахил між двома точками; Esc завершує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Pin another probe there</source>
   <translation>Пришпилити там ще один зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Double click</source>
   <translation>Подвійне клацання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Fit the view</source>
   <translation>Припасувати вигляд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Arrow keys</source>
   <translation>Клавіші зі стрілками</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Nudge the probe; with Shift finer, with Ctrl coarser</source>
   <translation>Трохи пересунути зонд; з Shift дрібніше, з Ctrl більше</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Colour</source>
   <translation>Колір</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The height of the landscape: dark is low, bright is high.</source>
   <translation>Висота ландшафту: темне низько, світле високо.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Lines</source>
   <translation>Лінії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Contours: along a line the height stays the same. Where lines are close, the ground is steep.</source>
   <translation>Лінії рівня: уздовж лінії висота та сама. Де лінії щільні, там круто.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Small arrows</source>
   <translation>Малі стрілки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The gradient: the way up, at a right angle to the contour. A longer arrow is steeper ground.</source>
   <translation>Градієнт: шлях угору, перпендикулярно до лінії рівня. Довша стрілка — крутіше.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The probe</source>
   <translation>Зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The point you read. Its large arrow is the gradient there; the panel PROBE has its numbers.</source>
   <translation>Точка, яку ви читаєте. Її велика стрілка — градієнт там; панель ЗОНД має її числа.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The path</source>
   <translation>Шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Gradient descent from the probe: each step against the gradient, learning rate times slope long.</source>
   <translation>Градієнтний спуск від зонда: кожен крок проти градієнта, завдовжки швидкість навчання, помножена на нахил.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>Blank ground</source>
   <translation>Порожнє тло</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/notes.py" />
   <source>The function has no value there, such as the logarithm of a negative number.</source>
   <translation>Там функція не має значення, наприклад логарифм від’ємного числа.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/painting.py" />
   <source>catching up</source>
   <translation>наздоганяє</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/painting.py" />
   <source>making the picture sharp</source>
   <translation>уточнення зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>Use another name, as in a*x^2 + y^2, and a slider for it appears here.</source>
   <translation>Введіть ще одне ім’я, як в a*x^2 + y^2, і тут з’явиться його повзунок.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>{count} more names have no slider here; the text can set them, as in {name} = 1.</source>
   <translation>Імен без повзунка тут: {count}; їх може задати текст, як {name} = 1.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>Parameters</source>
   <translation>Параметри</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>parameters</source>
   <translation>параметри</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/panel.py" />
   <source>Where sliders come from</source>
   <translation>Звідки беруться повзунки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Parameter {name}</source>
   <translation>Параметр {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Drag to change {name}; the picture follows</source>
   <translation>Тягніть, щоб змінити {name}; зображення йде слідом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Variable {name}</source>
   <translation>Змінна {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Drag to move the probe along {name}; the picture is the slice through the probe</source>
   <translation>Тягніть, щоб пересунути зонд уздовж {name}; зображення — зріз через зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Name</source>
   <translation>Ім’я</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Value of {name}</source>
   <translation>Значення {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>The value of {name}</source>
   <translation>Значення {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Sweep {name}</source>
   <translation>Перебрати {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Let {name} run to and fro over its range</source>
   <translation>Дати {name} пробігати свій проміжок туди й сюди</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Smallest {name}</source>
   <translation>Найменше {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Where the slider begins</source>
   <translation>Де починається повзунок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Largest {name}</source>
   <translation>Найбільше {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Where the slider ends</source>
   <translation>Де закінчується повзунок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>Step of {name}</source>
   <translation>Крок {name}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>How far one move of the slider goes</source>
   <translation>Наскільки повзунок іде за один рух</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>from</source>
   <translation>від</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/row.py" />
   <source>to</source>
   <translation>до</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>held: the picture is the slice through the probe</source>
   <translation>утримані: зображення — зріз через зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>Axes and variables held</source>
   <translation>Осі та утримані змінні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>Variable across</source>
   <translation>Змінна по горизонталі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>The variable along the axis across</source>
   <translation>Змінна вздовж горизонтальної осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>Variable up</source>
   <translation>Змінна по вертикалі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>The variable along the axis upwards</source>
   <translation>Змінна вздовж вертикальної осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>What the sliders below are</source>
   <translation>Що це за повзунки нижче</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>acr&amp;oss</source>
   <translation>по горизонта&amp;лі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/parameters/slice.py" />
   <source>u&amp;p</source>
   <translation>по &amp;вертикалі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>Spread of the contour levels</source>
   <translation>Розподіл ліній рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>How the heights of the contour lines are spread</source>
   <translation>Як розподілено висоти ліній рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>Number of contour levels</source>
   <translation>Кількість ліній рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>About how many contour levels</source>
   <translation>Приблизна кількість ліній рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>Picture</source>
   <translation>Зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/bar.py" />
   <source>How the picture is made: levels, arrows, colours</source>
   <translation>Як зроблено зображення: рівні, стрілки, кольори</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Choices about the picture</source>
   <translation>Вибір щодо зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Number of levels</source>
   <translation>Кількість рівнів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Heights of the levels</source>
   <translation>Висоти рівнів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Heights for the contour lines, with spaces or commas between; Enter draws them</source>
   <translation>Висоти ліній рівня, через пробіли чи коми; Enter креслить їх</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>What is wrong with the heights</source>
   <translation>Що не так із висотами</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Number of arrows</source>
   <translation>Кількість стрілок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Arrows along each side of the box</source>
   <translation>Стрілок уздовж кожного боку прямокутника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Where arrows stand</source>
   <translation>Де стоять стрілки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Where arrows point</source>
   <translation>Куди показують стрілки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>What the length of an arrow says</source>
   <translation>Що каже довжина стрілки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Coloured by slope</source>
   <translation>Колір за нахилом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Gentle slopes pale, steep ones red</source>
   <translation>Пологі нахили бліді, круті червоні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Levels</source>
   <translation>Рівні</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Number</source>
   <translation>&amp;Кількість</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Typed</source>
   <translation>&amp;Введені</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>Num&amp;ber</source>
   <translation>Кі&amp;лькість</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Stand</source>
   <translation>&amp;Місце</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Point</source>
   <translation>&amp;Напрям</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Length</source>
   <translation>&amp;Довжина</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/panel.py" />
   <source>&amp;Map</source>
   <translation>Ш&amp;кала</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Automatic levels</source>
   <translation>Рівні автоматично</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>The spread of contour levels that shows this landscape best</source>
   <translation>Розподіл ліній рівня, що найкраще показує цей ландшафт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Even levels</source>
   <translation>Рівні рівномірно</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Every contour the same height above the last</source>
   <translation>Кожна лінія на однакову висоту вище за попередню</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Logarithmic levels</source>
   <translation>Рівні логарифмічно</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Contours ever closer towards the lowest ground: for deep narrow valleys</source>
   <translation>До найнижчого місця лінії дедалі щільніші: для глибоких вузьких долин</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Equal-area levels</source>
   <translation>Рівні за площею</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>As much ground between each two contours</source>
   <translation>Між кожними двома лініями однаково площі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Levels through the probe</source>
   <translation>Рівні через зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>One contour goes through the probe, and stands out; the others follow</source>
   <translation>Одна лінія проходить через зонд і виділяється; решта йде слідом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Typed levels</source>
   <translation>Рівні введені</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>The heights typed under Picture</source>
   <translation>Висоти, введені в «Зображення»</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>On a grid</source>
   <translation>На сітці</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Evenly spaced, at the middles of equal squares</source>
   <translation>Рівномірно, посередині однакових квадратів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>On the contours</source>
   <translation>На лініях рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Each with its foot on a contour line, at a right angle to it</source>
   <translation>Кожна стоїть на лінії рівня, перпендикулярно до неї</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Uphill</source>
   <translation>Угору</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>The gradient: the steepest way up</source>
   <translation>Градієнт: найкрутіший шлях угору</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Downhill</source>
   <translation>Униз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Against the gradient: the way a descent goes</source>
   <translation>Проти градієнта: шлях спуску</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Root of the slope</source>
   <translation>Корінь із нахилу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Four times as steep is twice as long: steep and gentle ground are both seen</source>
   <translation>Учетверо крутіше — удвічі довше: видно і круте, і пологе</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Slope</source>
   <translation>Нахил</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Twice as steep is twice as long</source>
   <translation>Удвічі крутіше — удвічі довше</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Logarithm of the slope</source>
   <translation>Логарифм нахилу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Ten times as steep is a third of the length longer: for slopes of all sizes</source>
   <translation>Удесятеро крутіше — на третину довжини довше: для нахилів будь-якого розміру</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>All the same</source>
   <translation>Усі однакові</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Only the direction is shown</source>
   <translation>Показано лише напрям</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Viridis</source>
   <translation>Viridis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From violet to yellow; evenly stepped to the eye, and safe for the colour-blind</source>
   <translation>Від фіолетового до жовтого; рівномірна для ока й надійна для людей із дальтонізмом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>Cividis</source>
   <translation>Cividis</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From blue to yellow; looks nearly the same to eyes that see no red or no green</source>
   <translation>Від синього до жовтого; майже така сама для очей, що не бачать червоного чи зеленого</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>CET CBL2</source>
   <translation>CET CBL2</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From black over blue and yellow to white, for eyes that see no red or no green</source>
   <translation>Від чорного через синє й жовте до білого, для очей, що не бачать червоного чи зеленого</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>CET L1</source>
   <translation>CET L1</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/picture/words.py" />
   <source>From black to white, for paper</source>
   <translation>Від чорного до білого, для паперу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>The letter on the canvas; a double click renames it</source>
   <translation>Літера на полотні; подвійне клацання перейменовує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>The length of the gradient there</source>
   <translation>Довжина градієнта там</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>What the gradient and the Hessian say of the point</source>
   <translation>Що градієнт і матриця Гессе кажуть про точку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>How much higher f is there than at the probe</source>
   <translation>На скільки f там вища, ніж у зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>How far it is from the probe</source>
   <translation>Як далеко це від зонда</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/model.py" />
   <source>The rise from the probe to it, over the distance</source>
   <translation>Підйом від зонда туди, поділений на відстань</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Nothing pinned yet: click the map with Shift, or press P to pin the place of the probe.</source>
   <translation>Ще нічого не пришпилено: клацніть карту з Shift або натисніть P, щоб пришпилити місце зонда.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Differences are counted from the probe. Drag a pin on the map; a double click puts the probe on it.</source>
   <translation>Різниці рахуються від зонда. Тягніть шпильку на карті; подвійне клацання ставить на неї зонд.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Table of the pinned probes</source>
   <translation>Таблиця пришпилених зондів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>What can be done with pins</source>
   <translation>Що можна робити зі шпильками</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Pin the Probe</source>
   <translation>Пришпилити зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Leave a pin where the probe stands (P)</source>
   <translation>Лишити шпильку там, де стоїть зонд (P)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Remove</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Take away the pin of the row that is selected (Delete)</source>
   <translation>Прибрати шпильку вибраного рядка (Delete)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Remove All</source>
   <translation>Прибрати всі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Take away every pin; undo brings them back</source>
   <translation>Прибрати кожну шпильку; скасування повертає їх</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>Copy</source>
   <translation>Копіювати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>The whole table, for a spreadsheet or a script</source>
   <translation>Усю таблицю, для електронної таблиці чи скрипту</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>&amp;Tab-Separated, for a Spreadsheet</source>
   <translation>З &amp;табуляціями, для електронної таблиці</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/panel.py" />
   <source>&amp;Comma-Separated (CSV)</source>
   <translation>З &amp;комами (CSV)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/pinning.py" />
   <source>{name} is pinned: drag it; View, Panels, Pins compares it with the probe</source>
   <translation>{name} пришпилено: тягніть; Вигляд, Панелі, Шпильки порівнює її із зондом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/pinning.py" />
   <source>There are {most} pins already</source>
   <translation>Шпильок уже {most}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/view.py" />
   <source>A pin's name has 1 to {most} letters, and no two pins have the same</source>
   <translation>Назва шпильки має від 1 до {most} літер, і жодні дві не однакові</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/pins/view.py" />
   <source>The table of pins was copied</source>
   <translation>Таблицю шпильок скопійовано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>x from</source>
   <translation>x від</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>x to</source>
   <translation>x до</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>y from</source>
   <translation>y від</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>y to</source>
   <translation>y до</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>Preferences</source>
   <translation>Налаштування</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>&amp;Reset All</source>
   <translation>Скинути &amp;все</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/dialog.py" />
   <source>Everything as it was at first</source>
   <translation>Усе, як було спочатку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Choose a row, click into the field and press the keys you want.</source>
   <translation>Виберіть рядок, клацніть у полі й натисніть потрібні клавіші.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Search the keys</source>
   <translation>Шукати клавіші</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Search for a word or a key</source>
   <translation>Шукати слово або клавішу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>New keys</source>
   <translation>Нові клавіші</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>What these keys do</source>
   <translation>Що роблять ці клавіші</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>&amp;Use</source>
   <translation>&amp;Узяти</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>As at &amp;First</source>
   <translation>Як &amp;спочатку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Keys of every action</source>
   <translation>Клавіші кожної дії</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>Action</source>
   <translation>Дія</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>What it does</source>
   <translation>Що робить</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} is needed where text is typed; choose other keys.</source>
   <translation>{keys} потрібні для введення тексту; виберіть інші клавіші.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} does “{action}” now; used here, it no longer does that.</source>
   <translation>{keys} зараз робить «{action}»; узяті тут, вони більше цього не робитимуть.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} counts on the canvas and in the table of steps; elsewhere it can still be typed.</source>
   <translation>{keys} діє на полотні й у таблиці кроків; деінде це можна далі вводити.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>{keys} is free for “{action}”.</source>
   <translation>{keys} вільні для «{action}».</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/keys_dialog.py" />
   <source>No keys.</source>
   <translation>Без клавіш.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>As the system</source>
   <translation>Як у системі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>For paper</source>
   <translation>Для паперу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The colours of the window</source>
   <translation>Кольори вікна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Significant &amp;digits</source>
   <translation>Значущих &amp;цифр</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>How many digits numbers are shown with, at most</source>
   <translation>Зі скількома цифрами щонайбільше показуються числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>&amp;Angles in</source>
   <translation>&amp;Кути в</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The unit in which directions are said</source>
   <translation>Одиниця, в якій називаються напрями</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Degrees</source>
   <translation>Градусах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Radians</source>
   <translation>Радіанах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>View at the &amp;start</source>
   <translation>Вигляд на &amp;початку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The part of the plane that a new session shows: from and to, across and up</source>
   <translation>Частина площини, яку показує новий сеанс: від і до, по горизонталі та вертикалі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Size of &amp;letters</source>
   <translation>Розмір &amp;літер</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The size of all letters, in points</source>
   <translation>Розмір усіх літер, у пунктах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Lan&amp;guage</source>
   <translation>&amp;Мова</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>The language of the window, from the next start on</source>
   <translation>Мова вікна, від наступного запуску</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>&amp;Projector</source>
   <translation>П&amp;роєктор</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/preferences/values.py" />
   <source>Everything larger, to be read from the last row</source>
   <translation>Усе більше, щоб читати з останнього ряду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/dial.py" />
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>Direction of the slope</source>
   <translation>Напрям нахилу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/dial.py" />
   <source>Drag the handle: the slope D_u f along it peaks at the gradient, the blue needle, and vanishes along the contour. Arrow keys turn it, Shift finer, Ctrl coarser; G gradient, L contour (level line), X and Y axes</source>
   <translation>Тягніть ручку: нахил D_u f у цьому напрямі найбільший за градієнтом, синьою стрілкою, і зникає за лінією рівня. Клавіші зі стрілками повертають її, з Shift дрібніше, з Ctrl більше; G градієнт, L лінія рівня, X і Y осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/dial.py" />
   <source>{angle:.1f} degrees</source>
   <translation>{angle:.1f} градусів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>along the gradient</source>
   <translation>за градієнтом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>It turns with the gradient: the steepest way up, wherever the probe goes</source>
   <translation>Повертається з градієнтом: найкрутіший шлях угору, куди б не йшов зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>along the contour</source>
   <translation>за лінією рівня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>It turns with the contour line: no rise and no fall, wherever the probe goes</source>
   <translation>Повертається з лінією рівня: ні вгору, ні вниз, куди б не йшов зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>at an angle</source>
   <translation>під кутом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>It stays at this angle, wherever the probe goes</source>
   <translation>Лишається під цим кутом, куди б не йшов зонд</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>In which direction the slope is asked for; the dial, the canvas and the sections share it</source>
   <translation>У якому напрямі питати про нахил; циферблат, полотно й перерізи мають його спільним</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>Angle of the direction</source>
   <translation>Кут напряму</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/direction.py" />
   <source>Degrees from the first axis, against the clock</source>
   <translation>Градуси від першої осі, проти годинникової стрілки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>Slope along the direction</source>
   <translation>Нахил у напрямі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>The directional derivative: how fast f rises per unit along u. It is ∇f · u, the length of the gradient times the cosine of the angle between the two</source>
   <translation>Похідна за напрямом: як швидко f зростає на одиницю вздовж u. Це ∇f · u, довжина градієнта, помножена на косинус кута між ними</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/directional.py" />
   <source>About the slope along the direction</source>
   <translation>Про нахил у напрямі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/others.py" />
   <source>How fast f changes when only this coordinate grows: the formula and its value here</source>
   <translation>Як швидко змінюється f, коли зростає лише ця координата: формула і її значення тут</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/others.py" />
   <source>Partial derivative by {name} at the probe</source>
   <translation>Частинна похідна за {name} у зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Terms that nearly cancel leave few digits; compared with a calculation in as many digits as it takes</source>
   <translation>Доданки, що майже знищуються, лишають мало цифр; порівняно з обчисленням зі стількома цифрами, скільки треба</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Value at the probe</source>
   <translation>Значення в зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>The height of the landscape at the probe</source>
   <translation>Висота ландшафту в зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>First partial derivative at the probe</source>
   <translation>Перша частинна похідна в зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Second partial derivative at the probe</source>
   <translation>Друга частинна похідна в зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Gradient at the probe</source>
   <translation>Градієнт у зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>The partial derivatives as one arrow: it points the way up</source>
   <translation>Частинні похідні як одна стрілка: вона показує шлях угору</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Slope at the probe</source>
   <translation>Нахил у зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>The length of the gradient: the rise per unit along the steepest way up</source>
   <translation>Довжина градієнта: підйом на одиницю найкрутішим шляхом угору</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Angle of steepest ascent</source>
   <translation>Кут найкрутішого підйому</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Counter-clockwise from the first axis, in degrees</source>
   <translation>Проти годинникової стрілки від першої осі, у градусах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Kind of point</source>
   <translation>Вид точки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>What the second derivatives say of the ground here</source>
   <translation>Що другі похідні кажуть про поверхню тут</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/panel.py" />
   <source>Digits that hold</source>
   <translation>Правильні цифри</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place.py" />
   <source>{text}: {fault}. The probe stays where it is.</source>
   <translation>{text}: {fault}. Зонд лишається, де є.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place.py" />
   <source>{text} is too far away: a coordinate is at most {limit}. The probe stays where it is.</source>
   <translation>{text} задалеко: координата щонайбільше {limit}. Зонд лишається, де є.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Where the probe stands across: a number, or pi/2, sqrt(2), -1/3, the name of a slider, or a copied point (1, 2); the arrow keys step</source>
   <translation>Де стоїть зонд по горизонталі: число, або pi/2, sqrt(2), -1/3, ім’я повзунка, або скопійована точка (1, 2); клавіші зі стрілками рухають</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Where the probe stands up: a number, or pi/2, sqrt(2), -1/3, the name of a slider; the arrow keys step</source>
   <translation>Де стоїть зонд по вертикалі: число, або pi/2, sqrt(2), -1/3, ім’я повзунка; клавіші зі стрілками рухають</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Probe, first coordinate</source>
   <translation>Зонд, перша координата</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/place_row.py" />
   <source>Probe, second coordinate</source>
   <translation>Зонд, друга координата</translation>
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
   <translation>Що не так із введеним місцем</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/rounding.py" />
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>digits that hold</source>
   <translation>правильні цифри</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>along ∇f: the steepest way up</source>
   <translation>за ∇f: найкрутіший шлях угору</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>along the contour: neither up nor down</source>
   <translation>за лінією рівня: ні вгору, ні вниз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>against ∇f: the steepest way down</source>
   <translation>проти ∇f: найкрутіший шлях униз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>The ground slopes here: the gradient is not zero.</source>
   <translation>Поверхня тут похила: градієнт не нульовий.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A valley floor: flat, and it rises on every side.</source>
   <translation>Дно долини: рівно, і з кожного боку вгору.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A summit: flat, and it falls on every side.</source>
   <translation>Вершина: рівно, і з кожного боку вниз.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A pass: flat, rising one way and falling another.</source>
   <translation>Перевал: рівно, в одному напрямі вгору, в іншому вниз.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>Flat, and the second derivatives alone do not say what it is.</source>
   <translation>Рівно, і самі другі похідні не кажуть, що це.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>A fold: the slopes from the two sides differ, so there is no gradient.</source>
   <translation>Складка: нахили з двох боків різні, тож градієнта немає.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>The function has no value here.</source>
   <translation>Функція тут не має значення.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>f is {undefined}</source>
   <translation>f {undefined}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{ratio}: {left} from the left, {right} from the right</source>
   <translation>{ratio}: {left} зліва, {right} справа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no slope here</source>
   <translation>тут немає нахилу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no gradient here</source>
   <translation>тут немає градієнта</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>slope {length} = {value}</source>
   <translation>нахил {length} = {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill to the right</source>
   <translation>угору праворуч</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill to the left</source>
   <translation>угору ліворуч</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>uphill in this slice at {angle}</source>
   <translation>угору в цьому зрізі під кутом {angle}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>this slice is level here</source>
   <translation>цей зріз тут рівний</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>flat: no way is up</source>
   <translation>рівно: вгору шляху немає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>no direction here</source>
   <translation>тут немає напряму</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>D_u f: {back} behind, {ahead} ahead</source>
   <translation>D_u f: {back} позаду, {ahead} попереду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>u at {angle}</source>
   <translation>u під кутом {angle}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{head}: a kink, so the slopes behind and ahead are told apart</source>
   <translation>{head}: злам, тож нахили позаду й попереду розрізняються</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{head}: level in every direction</source>
   <translation>{head}: рівно в кожному напрямі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{head}, {angle} off ∇f: |∇f| · cos {angle}</source>
   <translation>{head}, {angle} від ∇f: |∇f| · cos {angle}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>{kind} · Hessian eigenvalues {values}</source>
   <translation>{kind} · власні значення матриці Гессе {values}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>The eigenvalues of the Hessian are the curvatures along its two main directions.</source>
   <translation>Власні значення матриці Гессе — кривини вздовж двох її головних напрямів.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>an inflection, or a flatter minimum or maximum</source>
   <translation>точка перегину або плоскіший мінімум чи максимум</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>does not bend here: f″ = 0</source>
   <translation>тут не вигинається: f″ = 0</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>bends upwards</source>
   <translation>вигинається вгору</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/probe/says.py" />
   <source>bends downwards</source>
   <translation>вигинається вниз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>loss curves</source>
   <translation>криві втрат</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>f by step</source>
   <translation>f за кроком</translation>
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
   <translation>Нахил за кроком</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>What the curves are drawn against</source>
   <translation>Відносно чого накреслено криві</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>Against steps, or against evaluations of f, gradient and Hessian as the race counts them</source>
   <translation>Відносно кроків або обчислень f, градієнта й матриці Гессе, як їх рахують перегони</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>by step</source>
   <translation>за кроками</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>by evaluations</source>
   <translation>за обчисленнями</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>&amp;logarithmic</source>
   <translation>&amp;логарифмічно</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>Powers of ten of f above the best: linear convergence is a straight line, faster one bends down</source>
   <translation>Степені десяти f понад найкраще: лінійна збіжність — пряма, швидша вигинається вниз</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>How fast the walk converges, or the point under the pointer</source>
   <translation>Як швидко збігається шлях, або точка під вказівником</translation>
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
   <translation>обчислення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/curves.py" />
   <source>{name}, step {step}: f = {value}, slope {slope}</source>
   <translation>{name}, крок {step}: f = {value}, нахил {slope}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editing.py" />
   <source>A recorded path has no settings; it is drawn as it was read</source>
   <translation>Записаний шлях не має параметрів; його намальовано таким, яким прочитано</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>Editor of a racer</source>
   <translation>Редактор учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>The racer</source>
   <translation>Учасник</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>Method of the racer</source>
   <translation>Метод учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>The rule that makes each step of this racer</source>
   <translation>Правило, за яким цей учасник робить кожен крок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>Learning rate of the racer</source>
   <translation>Швидкість навчання учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>How far each of its steps goes: the gradient times this</source>
   <translation>Як далеко йде кожен його крок: градієнт, помножений на це число</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>&amp;method</source>
   <translation>&amp;метод</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/editor.py" />
   <source>Racer {number}</source>
   <translation>Учасник {number}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>There is no race to write down.</source>
   <translation>Немає перегонів, які можна записати.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{count} rows are in {file}</source>
   <translation>рядків у {file}: {count}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{file} is not written: {says}</source>
   <translation>{file} не записано: {says}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>The script is in {file}</source>
   <translation>Скрипт у {file}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{file} could not be written: {why}</source>
   <translation>{file} не вдалося записати: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/files.py" />
   <source>{file} could not be read: {why}</source>
   <translation>{file} не вдалося прочитати: {why}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>racer</source>
   <translation>учасник</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>Who races; the box shows it on the canvas or hides it</source>
   <translation>Хто біжить; прапорець показує його на полотні чи ховає</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How many steps it took</source>
   <translation>Скільки кроків зроблено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How often f was evaluated</source>
   <translation>Скільки разів обчислено f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How often the gradient was evaluated</source>
   <translation>Скільки разів обчислено градієнт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How often the Hessian was evaluated</source>
   <translation>Скільки разів обчислено матрицю Гессе</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>final f</source>
   <translation>кінцева f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>f where it ended</source>
   <translation>f там, де закінчено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>The slope where it ended</source>
   <translation>Нахил там, де закінчено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>distance</source>
   <translation>відстань</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How far from the nearest minimum it ended</source>
   <translation>Як далеко від найближчого мінімуму закінчено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>convergence</source>
   <translation>збіжність</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>How fast f comes to the minimum's: by a factor a step (linear), faster, or slower</source>
   <translation>Як швидко f наближається до f мінімуму: у стільки разів за крок (лінійно), швидше чи повільніше</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>stop</source>
   <translation>зупинка</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>Why it ended, in a word</source>
   <translation>Чому закінчено, одним словом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>verdict</source>
   <translation>вердикт</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>Why it ended</source>
   <translation>Чому закінчено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>linear, × {number}</source>
   <translation>лінійно, × {number}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>order {number}</source>
   <translation>порядок {number}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/model.py" />
   <source>like 1/k^{number}</source>
   <translation>як 1/k^{number}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Race</source>
   <translation>Перегони</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What there is to say of the race</source>
   <translation>Що сказати про перегони</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>How a race begins</source>
   <translation>Як починаються перегони</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Nobody races yet. Add the method and settings of the DESCENT panel as a racer, or enter many at once; then edit each in its row (double click, or F2). All start at the probe, and move with it.</source>
   <translation>Ще ніхто не біжить. Додайте метод і параметри панелі СПУСК як учасника або внесіть багатьох відразу; потім змініть кожного в його рядку (подвійне клацання або F2). Усі починають від зонда й рухаються з ним.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Add to Race</source>
   <translation>&amp;Додати до перегонів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Enter the method that is chosen in the DESCENT panel, with its settings, from the probe</source>
   <translation>Внести метод, вибраний на панелі СПУСК, з його параметрами, від зонда</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Add Many</source>
   <translation>Додати багатьох</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Enter many racers at once</source>
   <translation>Внести багатьох учасників відразу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>All &amp;First-Order Methods</source>
   <translation>Усі методи &amp;першого порядку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Every method that takes one gradient a step, each with a learning rate that suits this landscape</source>
   <translation>Кожен метод, що бере один градієнт за крок, зі швидкістю навчання, що підходить цьому ландшафту</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>All &amp;Methods</source>
   <translation>Усі &amp;методи</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Every method there is</source>
   <translation>Кожен метод, який є</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from a &amp;Grid</source>
   <translation>Цей метод із &amp;сітки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From 4 × 4 places of the view</source>
   <translation>Із 4 × 4 місць вигляду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from a &amp;Ring</source>
   <translation>Цей метод із &amp;кільця</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From 12 places around the probe</source>
   <translation>Із 12 місць навколо зонда</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from R&amp;andom Places</source>
   <translation>Цей метод із &amp;випадкових місць</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From 20 places of the view</source>
   <translation>Із 20 місць вигляду</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from the &amp;Pins</source>
   <translation>Цей метод зі &amp;шпильок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>From each pinned probe (Shift and a click pins one)</source>
   <translation>Від кожного пришпиленого зонда (Shift і клацання пришпилює)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>This Method from Where I &amp;Click</source>
   <translation>Цей метод звідти, де &amp;клацаю</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>While this is on, each click on the canvas enters a racer there; Esc ends it</source>
   <translation>Доки це ввімкнено, кожне клацання на полотні вносить там учасника; Esc завершує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Table</source>
   <translation>Таблиця</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Copy or save the results, or read a recorded path</source>
   <translation>Копіювати чи зберегти результати або прочитати записаний шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Copy the Results</source>
   <translation>&amp;Копіювати результати</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>As a table for a spreadsheet, in the order shown (Ctrl+C)</source>
   <translation>Як таблицю для електронної таблиці, у показаному порядку (Ctrl+C)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Save the Results…</source>
   <translation>&amp;Зберегти результати…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>As CSV, a line for each racer</source>
   <translation>Як CSV, рядок на кожного учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Save All &amp;Paths…</source>
   <translation>Зберегти всі &amp;шляхи…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>As CSV, a line for each step of each racer</source>
   <translation>Як CSV, рядок на кожен крок кожного учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Save as a S&amp;cript…</source>
   <translation>Зберегти як &amp;скрипт…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>A Python script that runs the race again</source>
   <translation>Скрипт Python, що знову проводить ці перегони</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>&amp;Read a Recorded Path…</source>
   <translation>П&amp;рочитати записаний шлях…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Points from a CSV file, such as the log of a training run, drawn and measured beside the racers</source>
   <translation>Точки з файлу CSV, наприклад журналу навчання, накреслені й виміряні поруч з учасниками</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Re&amp;move the Chosen Racers</source>
   <translation>При&amp;брати вибраних учасників</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Take the racers of the chosen rows out of the race (Delete)</source>
   <translation>Вивести учасників вибраних рядків із перегонів (Delete)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Remove A&amp;ll Racers</source>
   <translation>Прибрати &amp;всіх учасників</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Nobody races</source>
   <translation>Ніхто не біжить</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What all racers have the same of</source>
   <translation>Чого в усіх учасників однаково</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Fair by steps, or by evaluations: a step of Newton costs more than one of Adam</source>
   <translation>Чесно за кроками або за обчисленнями: крок Ньютона коштує більше за крок Adam</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Budget of each racer</source>
   <translation>Бюджет кожного учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>How many steps, or evaluations, each racer has</source>
   <translation>Скільки кроків або обчислень має кожен учасник</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What an evaluation of f counts</source>
   <translation>Скільки важить обчислення f</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What an evaluation of the gradient counts</source>
   <translation>Скільки важить обчислення градієнта</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>What an evaluation of the Hessian counts</source>
   <translation>Скільки важить обчислення матриці Гессе</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Play the race</source>
   <translation>Програти перегони</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Play all together</source>
   <translation>Програти всіх разом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Step of the race</source>
   <translation>Крок перегонів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Drag to any step of the race; with equal evaluations, to any share of the budget</source>
   <translation>Протягніть до будь-якого кроку перегонів; за рівних обчислень — до будь-якої частки бюджету</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>Where the race stands</source>
   <translation>Де зараз перегони</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/panel.py" />
   <source>each has</source>
   <translation>кожен має</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/table.py" />
   <source>Results of the race</source>
   <translation>Результати перегонів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/table.py" />
   <source>&amp;Edit…</source>
   <translation>&amp;Змінити…</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/table.py" />
   <source>&amp;Walk as This Racer</source>
   <translation>&amp;Іти як цей учасник</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/table.py" />
   <source>&amp;Add a Copy</source>
   <translation>&amp;Додати копію</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/table.py" />
   <source>&amp;Remove</source>
   <translation>&amp;Вилучити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>learning rates that suit</source>
   <translation>придатні швидкості навчання</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>reading or writing the file</source>
   <translation>читання або запис файлу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>step {tick} of {reach}</source>
   <translation>крок {tick} з {reach}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>{spent} of {budget} evaluations</source>
   <translation>{spent} з {budget} обчислень</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>there is nobody to enter: no probe is pinned</source>
   <translation>нікого внести: жоден зонд не пришпилено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>Click on the canvas to enter a racer there; Esc ends it</source>
   <translation>Клацніть полотно, щоб внести там учасника; Esc завершує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>The results are copied, a row for each racer</source>
   <translation>Результати скопійовано, рядок на кожного учасника</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>Save the race</source>
   <translation>Зберегти перегони</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/race/view.py" />
   <source>Read a recorded path</source>
   <translation>Прочитати записаний шлях</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/reader.py" />
   <source>reading the text</source>
   <translation>читання тексту</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>{n} rows are in {file}</source>
   <translation>
    <numerusform>{n} рядок у {file}</numerusform>
    <numerusform>{n} рядки у {file}</numerusform>
    <numerusform>{n} рядків у {file}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>There is no walk to write down.</source>
   <translation>Немає шляху, який можна записати.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/saving.py" />
   <source>It is in {file}</source>
   <translation>Це у {file}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>sections</source>
   <translation>перерізи</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f along the first axis</source>
   <translation>f уздовж першої осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f along the second axis</source>
   <translation>f уздовж другої осі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>f along a direction</source>
   <translation>f уздовж напряму</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>Direction of the third section</source>
   <translation>Напрям третього перерізу</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>What can be done here</source>
   <translation>Що тут можна зробити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>Drag the dot, or click: the probe moves along the line.</source>
   <translation>Тягніть точку або клацніть: зонд рухається прямою.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>Sections are for functions of two variables or more.</source>
   <translation>Перерізи — для функцій від двох змінних або більше.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>along {name}: {what} = {value}</source>
   <translation>уздовж {name}: {what} = {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/sections/view.py" />
   <source>distance from the probe</source>
   <translation>відстань від зонда</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Click to put the probe, drag to pan, turn the wheel to zoom</source>
   <translation>Клацніть, щоб поставити зонд, тягніть, щоб пересунути, крутіть колесо, щоб змінити масштаб</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Under the pointer</source>
   <translation>Під вказівником</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>The point under the pointer and f there</source>
   <translation>Точка під вказівником і f там</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>How the picture was made</source>
   <translation>Як зроблено зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>State of the picture</source>
   <translation>Стан зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>How long the last picture took</source>
   <translation>Скільки тривало останнє зображення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Stop what is being worked out</source>
   <translation>Зупинити обчислення, що триває</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>catching up …</source>
   <translation>наздоганяє …</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>stopped</source>
   <translation>зупинено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Worked out behind the window; Stop ends it</source>
   <translation>Обчислюється за вікном; «Стоп» це завершує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/status.py" />
   <source>Stop: {what}</source>
   <translation>Стоп: {what}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/suited.py" />
   <source>{says} (needs two variables)</source>
   <translation>{says} (потрібні дві змінні)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/suited.py" />
   <source>{says} (for a function of one variable)</source>
   <translation>{says} (для функції від однієї змінної)</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>The surface needs OpenGL, which this screen does not offer, or the package PyOpenGL, which is not installed. Everything else works without it.</source>
   <translation>Поверхня потребує OpenGL, якого цей екран не має, або пакета PyOpenGL, який не встановлено. Усе інше працює без нього.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>There is no landscape to raise: the surface is for functions of two variables or more.</source>
   <translation>Тут немає ландшафту, який можна підняти: поверхня — для функцій від двох змінних або більше.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>Drag turns, the wheel comes nearer, a click puts the probe. Heights follow the scale of the colours.</source>
   <translation>Тягнути — повертає, колесо наближає, клацання ставить зонд. Висоти йдуть за шкалою кольорів.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>surface</source>
   <translation>поверхня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>About the surface</source>
   <translation>Про поверхню</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/surface/view.py" />
   <source>The surface in three dimensions</source>
   <translation>Поверхня у трьох вимірах</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/symbols.py" />
   <source>simplifying</source>
   <translation>спрощення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>Drag from one point to another to measure; Esc ends it</source>
   <translation>Протягніть від однієї точки до іншої, щоб виміряти; Esc завершує</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>This is as near as it goes: floats run out here</source>
   <translation>Ближче не можна: тут бракує точності чисел</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>This is as far as it goes</source>
   <translation>Далі не можна</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>distance {value}</source>
   <translation>відстань {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>f is not defined at an end</source>
   <translation>f на одному з кінців не визначена</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/tools.py" />
   <source>mean slope {value}</source>
   <translation>середній нахил {value}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/undo/list.py" />
   <source>The beginning</source>
   <translation>Початок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/undo/list.py" />
   <source>Undo list</source>
   <translation>Історія дій</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/undo/list.py" />
   <source>Everything you did, in order; click an entry to go back to it, or forward again</source>
   <translation>Усе, що ви зробили, по порядку; клацніть запис, щоб повернутися до нього або знову вперед</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Worked at the Probe</source>
   <translation>&amp;Розрахунок у зонді</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Everything at the probe: formula, numbers put in, value; a derivative unfolds into its rules</source>
   <translation>Усе в зонді: формула, підставлені числа, значення; похідна розгортається у свої правила</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Critical Points</source>
   <translation>&amp;Критичні точки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Where the gradient vanishes: every such point of the view, its kind, and whether that is proved to be all</source>
   <translation>Де градієнт зникає: кожна така точка вигляду, її вид, і чи доведено, що це всі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Surface</source>
   <translation>&amp;Поверхня</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>The landscape in three dimensions, with its path and gradient</source>
   <translation>Ландшафт у трьох вимірах, зі шляхом і градієнтом</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Undo List</source>
   <translation>&amp;Історія дій</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Everything you did, in order; a click goes back to it</source>
   <translation>Усе, що ви зробили, по порядку; клацання повертає до нього</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Se&amp;ctions</source>
   <translation>П&amp;ерерізи</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>f along both axes and along any direction through the probe, with the tangent</source>
   <translation>f уздовж обох осей і будь-якого напряму через зонд, з дотичною</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Step as &amp;Arithmetic</source>
   <translation>Крок як &amp;розрахунок</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>The step that is shown, worked out: the formula, its numbers put in, and what comes out</source>
   <translation>Показаний крок, розрахований: формула, підставлені числа і що виходить</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Local Model</source>
   <translation>&amp;Локальна модель</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Near the probe: the kind of ground and why, its principal axes, a model of it, and the way to a minimum</source>
   <translation>Поблизу зонда: вид поверхні і чому, її головні осі, її модель і шлях до мінімуму</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Pins</source>
   <translation>&amp;Шпильки</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>The pinned probes as a table: f, slope and kind at each, and how far from the probe</source>
   <translation>Пришпилені зонди як таблиця: f, нахил і вид у кожному, і як далеко від зонда</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Sta&amp;bility</source>
   <translation>&amp;Стійкість</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>How large the learning rate may be here, and what the walk does along each direction of curvature</source>
   <translation>Якою великою може бути швидкість навчання тут, і що робить шлях уздовж кожного напряму кривини</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Methods and settings race from one start, or one method from many, each with the same steps or evaluations</source>
   <translation>Методи й параметри змагаються з одного початку, або один метод з багатьох, усі з однаковими кроками чи обчисленнями</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>&amp;Loss and Slope</source>
   <translation>&amp;Втрати й нахил</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>f and slope by step or by evaluations, of the walk and of every racer, and how fast they converge</source>
   <translation>f і нахил за кроками чи обчисленнями, для шляху і кожного учасника, і як швидко вони збігаються</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>Bind the walk to a curve or a box, slide along the curve, and see its Lagrange points</source>
   <translation>Прив’язати шлях до кривої чи рамки, ковзати вздовж кривої й бачити її точки Лагранжа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>S&amp;weep of Settings</source>
   <translation>Пере&amp;бір параметрів</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/views.py" />
   <source>How the descent ends for every learning rate, and for every value of one more setting</source>
   <translation>Як закінчується спуск для кожної швидкості навчання і кожного значення ще одного параметра</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>FUNCTION</source>
   <translation>ФУНКЦІЯ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>PARAMETERS</source>
   <translation>ПАРАМЕТРИ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>GALLERY</source>
   <translation>ГАЛЕРЕЯ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>PROBE</source>
   <translation>ЗОНД</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>DESCENT</source>
   <translation>СПУСК</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/window.py" />
   <source>STEPS</source>
   <translation>КРОКИ</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/wiring.py" />
   <source>Learning rate {rate:g}: with {own:g}, its own, {method} would not get down from here</source>
   <translation>Швидкість навчання {rate:g}: з типовою {own:g} {method} звідси не спустився б</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/wiring.py" />
   <source>{name}: {notice} (learning rate {rate:g})</source>
   <translation>{name}: {notice} (швидкість навчання {rate:g})</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/answering.py" />
   <source>simplified</source>
   <translation>спрощено</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/answering.py" />
   <source>the same, in its shortest form</source>
   <translation>те саме, у найкоротшій формі</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy {head} as {notation}</source>
   <translation>Копіювати {head} як {notation}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy All as a &amp;Table</source>
   <translation>Копіювати все як &amp;таблицю</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy This &amp;Line as Text</source>
   <translation>Копіювати цей &amp;рядок як текст</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy This Line as LaTeX</source>
   <translation>Копіювати цей рядок як LaTeX</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/copying.py" />
   <source>Copy Its &amp;Derivation as</source>
   <translation>Копіювати &amp;виведення як</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/says.py" />
   <source>rounding: no digit can be trusted; the value is {exact}</source>
   <translation>округлення: жодній цифрі не можна довіряти; значення — {exact}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/says.py" />
   <source>rounding: no digit can be trusted</source>
   <translation>округлення: жодній цифрі не можна довіряти</translation>
  </message>
  <message numerus="yes">
   <location filename="../../gradexplorer/ui/worked/says.py" />
   <source>rounding: only {n} digits can be trusted</source>
   <translation>
    <numerusform>округлення: можна довіряти лише {n} цифрі</numerusform>
    <numerusform>округлення: можна довіряти лише {n} цифрам</numerusform>
    <numerusform>округлення: можна довіряти лише {n} цифрам</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Its rules, line by line: press → or click the arrow</source>
   <translation>Її правила, рядок за рядком: натисніть → або клацніть стрілку</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Everything at the probe: formula, numbers put in, value</source>
   <translation>Усе в зонді: формула, підставлені числа, значення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Formula</source>
   <translation>Формула</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Numbers put in</source>
   <translation>Підставлені числа</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/tree.py" />
   <source>Value</source>
   <translation>Значення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Nothing to work out yet: type a function, and click the canvas to put the probe.</source>
   <translation>Ще нічого розраховувати: введіть функцію і клацніть полотно, щоб поставити зонд.</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>At {point}  ·  → unfolds a derivative into its rules  ·  right-click copies</source>
   <translation>У {point}  ·  → розгортає похідну у її правила  ·  права кнопка копіює</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>writing the derivation</source>
   <translation>запис виведення</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Where this is worked out, and what can be done</source>
   <translation>Де це розраховано і що можна зробити</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Copy a row, or all as a table</source>
   <translation>Копіювати рядок або все як таблицю</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>The chosen row as text, LaTeX, NumPy or PyTorch; all rows as a table</source>
   <translation>Вибраний рядок як текст, LaTeX, NumPy чи PyTorch; усі рядки як таблиця</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/ui/worked/view.py" />
   <source>Copied: {text}</source>
   <translation>Скопійовано: {text}</translation>
  </message>
  <message>
   <location filename="../../gradexplorer/written.py" />
   <source>{name} is not a variable of this function</source>
   <translation>{name} не є змінною цієї функції</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Rosenbrock's banana</source>
   <translation>Банан Розенброка</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>ill-conditioned</source>
   <translation>погано обумовлена</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>The valley is found at once; along its curved floor the slope is tiny, and the minimum at (1, 1) is far.</source>
   <translation>Долину знайдено відразу; на її вигнутому дні нахил крихітний, а мінімум у (1, 1) далеко.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Himmelblau</source>
   <translation>Гіммельблау</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>many minima</source>
   <translation>багато мінімумів</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Four minima of equal depth: which of them a descent finds depends on where it starts.</source>
   <translation>Чотири однаково глибокі мінімуми: який знайде спуск, залежить від того, де він починається.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Booth</source>
   <translation>Бут</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>convex</source>
   <translation>опукла</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A plain bowl whose axes stand oblique: two equations in two unknowns, solved by walking downhill.</source>
   <translation>Проста чаша з навскісними осями: два рівняння з двома невідомими, розв’язані ходою вниз.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Matyas</source>
   <translation>Матьяс</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A valley along the diagonal that falls so gently that most of the steps are spent on its floor.</source>
   <translation>Долина вздовж діагоналі, що спадає так полого, що більшість кроків минає на її дні.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Zakharov</source>
   <translation>Захаров</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Two steep walls with a broad trough between them: what suits the trough is a thousand times too much for the walls.</source>
   <translation>Дві круті стіни з широким ровом між ними: що годиться для рову, у тисячу разів завелике для стін.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Trid</source>
   <translation>Трид</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A convex bowl that is easy for all; a good first test of a method you have written yourself.</source>
   <translation>Опукла чаша, легка для всіх; добра перша проба для методу, який ви написали самі.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Dixon-Price</source>
   <translation>Діксон — Прайс</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A valley bent like a horseshoe, with a minimum on each of its arms and a saddle at its bend.</source>
   <translation>Долина, вигнута підковою, з мінімумом на кожному рамені та сідловою точкою на вигині.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Beale</source>
   <translation>Біл</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Steep cliffs in the corners around a nearly flat floor: a learning rate that suits one is wrong for the other.</source>
   <translation>Круті урвища в кутах навколо майже рівного дна: швидкість навчання, що годиться для одного, хибна для іншого.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Freudenstein-Roth</source>
   <translation>Фройденштейн — Рот</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>From the usual start at (0.5, -2) nearly every method ends in the wrong minimum, at height 48.98 instead of 0.</source>
   <translation>Зі звичайного початку в (0.5, -2) майже кожен метод закінчує в хибному мінімумі, на висоті 48.98 замість 0.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Cube</source>
   <translation>Кубічна</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Rosenbrock's valley along a cubic: at the bend in the middle its floor is almost level.</source>
   <translation>Долина Розенброка вздовж кубічної кривої: на вигині посередині її дно майже рівне.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Jennrich-Sampson</source>
   <translation>Дженнріч — Семпсон</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A sum of ten squares that cannot all be zero: the minimum is 124.36, at x = y, between walls as steep as exponentials.</source>
   <translation>Сума десяти квадратів, що не можуть усі бути нулем: мінімум — 124.36, при x = y, між експоненційно крутими стінами.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Goldstein-Price</source>
   <translation>Голдштейн — Прайс</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Heights from 3 to a million: only logarithmic levels show the floor, and only tiny learning rates survive.</source>
   <translation>Висоти від 3 до мільйона: лише логарифмічні рівні показують дно, і лише крихітні швидкості навчання виживають.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>McCormick</source>
   <translation>Маккормік</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A wave running down a slanted trough: the two hollows seen here are the first of an endless row.</source>
   <translation>Хвиля, що збігає похилим ровом: дві западини тут — перші в нескінченному ряду.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Branin</source>
   <translation>Бранін</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three equal minima along one curved valley, at -π, π and 3π.</source>
   <translation>Три однакові мінімуми вздовж однієї вигнутої долини, у -π, π і 3π.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three-hump camel</source>
   <translation>Тригорбий верблюд</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three hollows, the middle one lowest; between them two saddles, where descent hesitates.</source>
   <translation>Три западини, середня найнижча; між ними дві сідлові точки, де спуск вагається.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Six-hump camel</source>
   <translation>Шестигорбий верблюд</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Six minima in three pairs: turn the picture by half a turn and it is the same.</source>
   <translation>Шість мінімумів трьома парами: поверніть зображення на пів оберту, і воно те саме.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Styblinski-Tang</source>
   <translation>Стиблінський — Танг</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>One term for x and one for y: the two coordinates descend without knowing of each other.</source>
   <translation>Один доданок для x і один для y: дві координати спускаються, не знаючи одна про одну.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Peaks</source>
   <translation>Вершини</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Three hills and three hollows, one of them very shallow; far out the plain is flat and descent hardly moves.</source>
   <translation>Три пагорби і три западини, одна з них дуже мілка; далеко рівнина пласка, і спуск майже не рухається.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Franke</source>
   <translation>Франке</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Two hills, a slope and one hollow on the unit square: made to test how well scattered heights can be filled in.</source>
   <translation>Два пагорби, схил і одна западина на одиничному квадраті: створено, щоб перевіряти, як добре доповнюються розкидані висоти.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>Dekkers-Aarts</source>
   <translation>Деккерс — Артс</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/classics.json" />
   <source>A wall a hundred thousand times as steep as the floor: across it every rate is too large, along it too small.</source>
   <translation>Стіна в сто тисяч разів крутіша за дно: впоперек кожна швидкість завелика, уздовж — замала.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Barrier</source>
   <translation>Бар’єр</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>undefined regions</source>
   <translation>невизначені області</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Defined inside a triangle only, and infinitely high at its sides: interior-point methods walk here. A step too long leaves the domain.</source>
   <translation>Визначена лише всередині трикутника і нескінченно висока на його боках: тут ходять методи внутрішніх точок. Задовгий крок виходить за область визначення.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Half a sphere</source>
   <translation>Пів кулі</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Outside the circle there is nothing; towards its rim the slope grows without bound, though the height does not.</source>
   <translation>Поза колом немає нічого; до краю нахил необмежено зростає, а висота — ні.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Sum of three exponentials</source>
   <translation>Сума трьох експонент</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The textbook's own example for the line search: convex, but no quadratic, and steeper to the right than to the left.</source>
   <translation>Власний приклад підручника для лінійного пошуку: опукла, але не квадратична, і праворуч крутіша, ніж ліворуч.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Steiner's problem</source>
   <translation>Задача Штейнера</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Which number has the greatest root of its own degree? The answer is e, twice here; left of and below the axes there is no value.</source>
   <translation>Яке число має найбільший корінь свого власного степеня? Відповідь — e, тут двічі; ліворуч і нижче від осей значення немає.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Unequal means</source>
   <translation>Нерівні середні</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>poles</source>
   <translation>полюси</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The sum of three numbers whose product is 1: at least 3, and that only where all are equal. Beyond the axes, at the poles, all would change.</source>
   <translation>Сума трьох чисел, чий добуток 1: щонайменше 3, і лише там, де всі рівні. За осями, у полюсах, усе змінилося б.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Limit that is none</source>
   <translation>Границя, якої немає</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <location filename="../../resources/gallery/shapes.json" />
   <source>non-isolated minima</source>
   <translation>неізольовані мінімуми</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>On every straight line into the origin the height goes to 0, on the parabola y = x^2 it stays 1/2: at the origin there is no value.</source>
   <translation>На кожній прямій до початку координат висота прямує до 0, на параболі y = x^2 лишається 1/2: у початку координат значення немає.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Quarters</source>
   <translation>Чверті</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Constant along each ray, and so different from each side at the origin: both partial derivatives would exist there, and yet no limit does.</source>
   <translation>Стала вздовж кожного променя, тож у початку координат різна з кожного боку: обидві частинні похідні там були б, а границі немає.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Dipole</source>
   <translation>Диполь</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>physics</source>
   <translation>фізика</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The potential of a positive and a negative charge: descent follows a field line from one pole into the other.</source>
   <translation>Потенціал додатного й від’ємного зарядів: спуск іде силовою лінією від одного полюса до іншого.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Star and planet in a frame that turns with them: three saddles on the axis, and two hills, at equal distances from both, where things can rest.</source>
   <translation>Зоря й планета в системі, що обертається з ними: три сідлові точки на осі та два пагорби, на рівних відстанях від обох, де щось може спочивати.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Müller-Brown</source>
   <translation>Мюллер — Браун</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>A model of a chemical reaction: the valleys are substances, the saddles between them what it costs to turn one into the next.</source>
   <translation>Модель хімічної реакції: долини — речовини, сідлові точки між ними — ціна перетворення однієї на наступну.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Hénon-Heiles</source>
   <translation>Енон — Гейлес</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>A star's potential in a galaxy: a hollow with three exits, the saddles at height 1/6, in a triangle of straight level lines.</source>
   <translation>Потенціал зорі в галактиці: западина з трьома виходами, сідлові точки на висоті 1/6, у трикутнику з прямих ліній рівня.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Pendulum</source>
   <translation>Маятник</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>The energy by angle and speed: the level lines are the motions, closed where the pendulum swings, wavy where it goes round.</source>
   <translation>Енергія за кутом і швидкістю: лінії рівня — це рухи, замкнені, де маятник гойдається, хвилясті, де він крутиться навколо.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>Predators and prey</source>
   <translation>Хижаки й здобич</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/edges.json" />
   <source>What stays constant while foxes and hares come and go: each level line is one cycle. Fewer than no hares are not defined.</source>
   <translation>Що лишається сталим, поки лисиці й зайці то множаться, то зникають: кожна лінія рівня — один цикл. Менше ніж жодного зайця не визначено.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Cone</source>
   <translation>Конус</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <location filename="../../resources/gallery/learning.json" />
   <location filename="../../resources/gallery/many_minima.json" />
   <source>non-smooth</source>
   <translation>негладка</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The slope is 1 everywhere but at the tip, where there is no gradient: with a fixed step descent leaps over the minimum for ever.</source>
   <translation>Нахил усюди 1, крім вершини, де градієнта немає: з фіксованим кроком спуск вічно перестрибує мінімум.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Sum of distances from the axes</source>
   <translation>Сума відстаней від осей</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>On the creases the gradient is undefined; descent reaches one and then zigzags along it in steps that never shrink.</source>
   <translation>На складках градієнт не визначений; спуск досягає однієї й далі йде вздовж неї зиґзаґом, кроками, що ніколи не меншають.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Larger of two</source>
   <translation>Більша з двох</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>A pyramid upside down: on each face only one coordinate changes the height, on the edges both do.</source>
   <translation>Перевернута піраміда: на кожній грані висоту змінює лише одна координата, на ребрах — обидві.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Wolfe's kinked slope</source>
   <translation>Зламаний схил Вулфа</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>With exact line searches steepest descent converges to the origin, though f falls without end along the crease to the left of it.</source>
   <translation>З точним лінійним пошуком найкрутіший спуск збігається до початку координат, хоча f нескінченно спадає вздовж складки ліворуч від нього.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Demyanov-Malozemov</source>
   <translation>Дем’янов — Малоземов</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The minimum lies where three sheets meet; the crease that leads to it is a valley with a sharp floor.</source>
   <translation>Мінімум лежить там, де сходяться три аркуші; складка, що веде до нього, — долина з гострим дном.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Highest of three</source>
   <translation>Найвища з трьох</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Three smooth bowls, and always the highest counts: at (1, 1) all three are 2, and no gradient is zero.</source>
   <translation>Три гладкі чаші, і завжди рахується найвища: у (1, 1) усі три дорівнюють 2, і жоден градієнт не нульовий.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Crescent</source>
   <translation>Півмісяць</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The crease is a circle; descent reaches it at once and has then to follow it round to the bottom.</source>
   <translation>Складка — коло; спуск відразу її досягає і мусить іти нею довкола до дна.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Nesterov's kinked valley</source>
   <translation>Зламана долина Нестерова</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Rosenbrock's valley with a crease for its floor: descent reaches the crease in a few steps and is stuck on it.</source>
   <translation>Долина Розенброка зі складкою замість дна: спуск за кілька кроків досягає складки й застрягає на ній.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Bukin 6</source>
   <translation>Букін 6</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The valley floor is a kink with infinitely steep walls: descent leaps from side to side and cannot follow it.</source>
   <translation>Дно долини — злам із нескінченно крутими стінами: спуск стрибає з боку на бік і не може йти за ним.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Alpine</source>
   <translation>Альпійська</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Sharp valleys cross each other like streets; each crossing at height 0 is a minimum, the one at the origin among them.</source>
   <translation>Гострі долини перетинаються, як вулиці; кожне перехрестя на висоті 0 — мінімум, зокрема те, що в початку координат.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Terraces</source>
   <translation>Тераси</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Level steps: the gradient is zero wherever it exists, so that descent does not move at all. The lowest terrace is a square.</source>
   <translation>Рівні сходинки: градієнт нульовий скрізь, де він є, тож спуск зовсім не рухається. Найнижча тераса — квадрат.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>Three towns</source>
   <translation>Три міста</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/kinks.json" />
   <source>The way to three towns together: from Fermat's point, the minimum, they are seen 120 degrees apart. At the towns there are kinks.</source>
   <translation>Шлях до трьох міст разом: із точки Ферма, мінімуму, їх видно під кутами 120 градусів. У містах — злами.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Linear regression</source>
   <translation>Лінійна регресія</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>ML loss</source>
   <translation>втрати ML</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Weight and intercept of the line through eleven points: the valley is long because the data were not centred. The best line is v = 0.5 t + 3.</source>
   <translation>Вага і зсув прямої через одинадцять точок: долина довга, бо дані не центровано. Найкраща пряма — v = 0.5 t + 3.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Linear regression, centred</source>
   <translation>Лінійна регресія, центрована</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The same eleven points, with their mean taken off first: the valley has become a bowl whose axes are those of the weights.</source>
   <translation>Ті самі одинадцять точок, від яких спершу віднято середнє: долина стала чашею, чиї осі — осі ваг.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Absolute regression</source>
   <translation>Регресія за модулем</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Ten points on a line and one far off it: the sum of distances, unlike that of squares, hardly minds the odd one. The price is a landscape of facets.</source>
   <translation>Десять точок на прямій і одна далеко від неї: сума відстаней, на відміну від суми квадратів, майже не зважає на дивну точку. Ціна — ландшафт із граней.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Huber regression</source>
   <translation>Регресія Губера</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Squares for small residuals, distances for large ones: smooth like the first, and not to be impressed by one odd point like the second.</source>
   <translation>Квадрати для малих залишків, відстані для великих: гладка, як перша, і не вражена однією дивною точкою, як друга.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Logistic regression</source>
   <translation>Логістична регресія</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Damage to the O-rings of 23 space shuttle flights by temperature (°F): the colder, the likelier. Cross-entropy is convex, and flattens far out.</source>
   <translation>Пошкодження кілець 23 польотів космічних човників за температурою (°F): що холодніше, то ймовірніше. Перехресна ентропія опукла й далеко стає пласкою.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Separable classes</source>
   <translation>Роздільні класи</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Where a line parts the classes without a fault there is no minimum: the loss falls for ever while the weight grows like the logarithm of the steps.</source>
   <translation>Де пряма розділяє класи без помилки, мінімуму немає: втрати спадають вічно, а вага зростає як логарифм кроків.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Support vector machine</source>
   <translation>Метод опорних векторів</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Hinge losses and a small square: the minimum sits on a crease, where two of the points lie exactly on the margin.</source>
   <translation>Завісні втрати й малий квадрат: мінімум лежить на складці, де дві точки точно на межі.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>L1 regularisation</source>
   <translation>Регуляризація L1</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The penalty's crease catches the smaller weight and holds it at exactly 0: slide λ and see how long.</source>
   <translation>Складка штрафу ловить меншу вагу й тримає її точно на 0: рухайте λ і дивіться, як довго.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>L2 regularisation</source>
   <translation>Регуляризація L2</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Both weights shrink by the same factor, and neither ever becomes 0: slide λ, and the minimum wanders straight to the origin.</source>
   <translation>Обидві ваги меншають в однакову кількість разів, і жодна не стає 0: рухайте λ, і мінімум мандрує прямо до початку координат.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Elastic net</source>
   <translation>Еластична мережа</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Both penalties together, on two weights that depend on each other: one slider makes for zeros, the other for small weights.</source>
   <translation>Обидва штрафи разом, на дві залежні ваги: один повзунок дає нулі, другий — малі ваги.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Neuron with two weights</source>
   <translation>Нейрон із двома вагами</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>One sigmoid, eight points, squared error: where the neuron is saturated the gradient is as good as zero, and a bad start stays bad.</source>
   <translation>Одна сигмоїда, вісім точок, квадратична похибка: де нейрон насичений, градієнт майже нульовий, і поганий початок лишається поганим.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Rectified neuron</source>
   <translation>Випрямлений нейрон</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>In the lower left part the neuron is dead: no point wakes it, the loss is level, and the gradient is exactly zero.</source>
   <translation>Ліворуч унизу нейрон мертвий: жодна точка його не будить, втрати рівні, і градієнт точно нульовий.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Two layers, one weight each</source>
   <translation>Два шари, по одній вазі</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The smallest deep network: the minima are two branches of a hyperbola, and training from small weights first lingers at the saddle between them.</source>
   <translation>Найменша глибока мережа: мінімуми — дві гілки гіперболи, а навчання з малих ваг спершу барить у сідловій точці між ними.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Deep chain</source>
   <translation>Глибокий ланцюжок</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Two neurons in a row: the gradient of the first weight is a product, and vanishes where either of them is saturated or the second is zero.</source>
   <translation>Два нейрони поспіль: градієнт першої ваги — добуток і зникає, де один із них насичений або друга вага нульова.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Mixture of two</source>
   <translation>Суміш двох</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Eight points, two bells whose names can be exchanged: hence two equal minima, and on the diagonal a saddle where both bells are one.</source>
   <translation>Вісім точок, два дзвони, чиї назви можна поміняти: тому два однакові мінімуми, а на діагоналі сідлова точка, де обидва дзвони — один.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Adversaries</source>
   <translation>Супротивники</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>One player goes down along θ, the other up along ψ, and so they would circle the saddle at the origin; a descent in both simply runs away.</source>
   <translation>Один гравець іде вниз уздовж θ, другий угору вздовж ψ, тож вони кружляли б навколо сідлової точки; спуск за обома просто тікає геть.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Dirac GAN</source>
   <translation>GAN Дірака</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>The smallest generative adversarial network: its equilibrium, the origin, is a saddle with both eigenvalues of equal size.</source>
   <translation>Найменша генеративно-змагальна мережа: її рівновага, початок координат, — сідлова точка з двома власними значеннями однакового розміру.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>Cliff</source>
   <translation>Урвище</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/learning.json" />
   <source>As in recurrent networks: one step onto the wall throws the weights far away. Clipping the gradient is the cure.</source>
   <translation>Як у рекурентних мережах: один крок на стіну відкидає ваги далеко. Допомагає обрізання градієнта.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ackley</source>
   <translation>Еклі</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ripples on a funnel: descent stops in the nearest ripple. The bottom is a kink, where the gradient does not exist.</source>
   <translation>Брижі на лійці: спуск зупиняється в найближчій. Дно — злам, де градієнта немає.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Rastrigin</source>
   <translation>Растригін</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>A bowl carrying a hollow at nearly every whole-numbered point; only the one in the middle is the lowest.</source>
   <translation>Чаша із западиною поблизу майже кожної цілочислової точки; найнижча лише та, що посередині.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Griewank</source>
   <translation>Грієванк</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>From afar a plain bowl, from near a field of hollows, each hardly higher than the lowest one.</source>
   <translation>Здалеку проста чаша, зблизька поле западин, кожна ледь вища за найнижчу.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Schwefel</source>
   <translation>Швефель</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>The lowest hollow sits in a corner, far from the second lowest: whoever follows the trend is led astray.</source>
   <translation>Найнижча западина в куті, далеко від другої: хто йде за загальним нахилом, того збивають зі шляху.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Egg crate</source>
   <translation>Лоток для яєць</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Sines on a bowl: nine hollows are in the picture, and their depth tells how far they are from the middle.</source>
   <translation>Синуси на чаші: на зображенні дев’ять западин, і їхня глибина каже, як далеко вони від середини.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Lévy 13</source>
   <translation>Леві 13</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Corrugated both ways, and finer along one axis than along the other.</source>
   <translation>Хвиляста в обох напрямах, уздовж однієї осі дрібніше, ніж уздовж іншої.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Bohachevsky</source>
   <translation>Богачевський</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>A bowl with ripples that do not fade towards the bottom: the last one before the minimum holds as well as the first.</source>
   <translation>Чаша з брижами, що не згасають до дна: остання перед мінімумом тримає так само, як перша.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Schaffer 2</source>
   <translation>Шаффер 2</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ever narrower ripples along two crossing valleys: the farther out, the smaller must a step be.</source>
   <translation>Дедалі вужчі брижі вздовж двох долин, що перетинаються: що далі, то меншим має бути крок.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Drop-wave</source>
   <translation>Хвиля від краплі</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Rings around a drop: each trough is a whole circle of minima, and no descent leaves the ring it begins in.</source>
   <translation>Кільця навколо краплі: кожен рів — ціле коло мінімумів, і жоден спуск не покидає кільця, в якому почав.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Shubert</source>
   <translation>Шуберт</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Written as a sum of five waves for each axis. The minima come in pairs of equal depth, -186.73.</source>
   <translation>Записана як сума п’яти хвиль для кожної осі. Мінімуми йдуть парами однакової глибини, -186.73.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Michalewicz</source>
   <translation>Михалевич</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Ditches in a plain: away from them the ground is level to many digits and no slope points the way.</source>
   <translation>Рови в рівнині: поза ними поверхня рівна до багатьох цифр, і жоден нахил не вказує шляху.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Easom</source>
   <translation>Ізом</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>A needle in a plain: start a little further out and the gradient vanishes before descent has gone anywhere.</source>
   <translation>Голка в рівнині: почніть трохи далі, і градієнт зникає, перш ніж спуск кудись дійде.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Shekel's foxholes</source>
   <translation>Лисячі нори Шекеля</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Twenty-five holes of growing height in a table top (the five lowest are marked); between them there is no slope to follow.</source>
   <translation>Двадцять п’ять отворів зростаючої висоти у стільниці (п’ять найнижчих позначено); між ними немає нахилу, за яким іти.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Cross-in-tray</source>
   <translation>Хрест на таці</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Four equal minima within a cross of sharp ridges, where the gradient does not exist.</source>
   <translation>Чотири однакові мінімуми у хресті гострих хребтів, де градієнта немає.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Hölder table</source>
   <translation>Стіл Гельдера</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Flat in the middle and deeper and deeper towards the corners, where the four lowest minima are.</source>
   <translation>Пласка посередині й дедалі глибша до кутів, де чотири найнижчі мінімуми.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Bird</source>
   <translation>Птах</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Wings, a head and a tail, if you like; two minima of equal depth -106.76, one period apart.</source>
   <translation>Крила, голова і хвіст, якщо завгодно; два мінімуми однакової глибини -106.76, на відстані одного періоду.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Eggholder</source>
   <translation>Підставка для яєць</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>The lowest point of the box lies on its edge, at (512, 404.23): there the slope is not zero, and only the box holds a walker back.</source>
   <translation>Найнижча точка прямокутника лежить на його краю, у (512, 404.23): там нахил не нульовий, і стримує лише прямокутник.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Trefethen</source>
   <translation>Трефетен</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Thousands of hollows. The lowest, -3.30686864747523..., was asked for to ten digits: no descent finds it alone.</source>
   <translation>Тисячі западин. Найнижчу, -3.30686864747523..., питали до десяти цифр: жоден спуск сам її не знайде.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Weierstrass</source>
   <translation>Веєрштрасс</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/many_minima.json" />
   <source>Seven terms of a series whose limit has no derivative anywhere: zoom in, and there are hollows within the hollows.</source>
   <translation>Сім членів ряду, чия границя ніде не має похідної: наблизьте, і в западинах з’являться западини.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Bowl</source>
   <translation>Чаша</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>The level lines are circles, so every arrow points straight away from the minimum and descent runs straight to it.</source>
   <translation>Лінії рівня — кола, тож кожна стрілка показує прямо від мінімуму, і спуск біжить прямо до нього.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Long valley</source>
   <translation>Довга долина</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Steepest descent zigzags across the valley, the more so the larger a is; at learning rate 0.1 and a = 10 it never settles.</source>
   <translation>Найкрутіший спуск іде зиґзаґом упоперек долини, що більше a, то сильніше; зі швидкістю навчання 0.1 і a = 10 він ніколи не заспокоюється.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Slanting valley</source>
   <translation>Похила долина</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>The valley runs between the axes: a method with one rate for each axis, such as Adam or AdaGrad, gains nothing here.</source>
   <translation>Долина йде між осями: метод з окремою швидкістю для кожної осі, як Adam чи AdaGrad, тут нічого не виграє.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Quartic bowl</source>
   <translation>Чаша четвертого степеня</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>flat bottom</source>
   <translation>пласке дно</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>So flat at the bottom that the slope fades long before the minimum: descent slows down for ever, and Newton's method is slow too.</source>
   <translation>Така пласка на дні, що нахил згасає задовго до мінімуму: спуск дедалі сповільнюється, і метод Ньютона теж повільний.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Saddle</source>
   <translation>Сідло</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Along the x axis the origin looks like a minimum; one hair off the axis, descent turns away and falls for ever.</source>
   <translation>Уздовж осі x початок координат схожий на мінімум; на волосину від осі спуск відвертає і падає вічно.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Monkey saddle</source>
   <translation>Мавпяче сідло</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>At the origin the slope and the whole Hessian vanish: second derivatives cannot say what kind of point it is.</source>
   <translation>У початку координат нахил і вся матриця Гессе зникають: другі похідні не можуть сказати, що це за точка.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Double well</source>
   <translation>Подвійна яма</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Start near the ridge: descent first runs to the saddle at the origin, lingers there, and then decides for one of the wells.</source>
   <translation>Почніть біля хребта: спуск спершу біжить до сідлової точки в початку координат, барить там, а тоді вибирає одну з ям.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Tilted double well</source>
   <translation>Нахилена подвійна яма</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>One well is a little deeper than the other; descent takes the near one and never learns of the deep one.</source>
   <translation>Одна яма трохи глибша за другу; спуск бере ближчу й ніколи не дізнається про глибшу.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Two hills between two hollows</source>
   <translation>Два пагорби між двома западинами</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>A chessboard of hills and hollows: each boundary of four fields is a saddle, and the level line through it a straight line.</source>
   <translation>Шахівниця пагорбів і западин: де сходяться чотири поля — сідлова точка, а лінія рівня через неї пряма.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Circle of minima</source>
   <translation>Коло мінімумів</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>The minima are the whole circle (four are marked): along it one eigenvalue of the Hessian is zero, and the start decides where descent ends.</source>
   <translation>Мінімуми — ціле коло (чотири позначено): уздовж нього одне власне значення матриці Гессе нульове, і початок вирішує, де закінчиться спуск.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Flat valley</source>
   <translation>Пласка долина</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Every point of the diagonal is a minimum (three are marked); descent ends at the one nearest to its start.</source>
   <translation>Кожна точка діагоналі — мінімум (три позначено); спуск закінчується в найближчій до свого початку.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Two parabolas</source>
   <translation>Дві параболи</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>On every straight line through it the origin is a minimum, and yet it is none: between the two parabolas the ground lies lower.</source>
   <translation>На кожній прямій через нього початок координат — мінімум, і все ж ні: між двома параболами поверхня лежить нижче.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Sine ravine</source>
   <translation>Синусова ущелина</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Descent drops into the ravine at once and then follows its bends in steps of next to nothing; momentum takes the bends too wide.</source>
   <translation>Спуск відразу падає в ущелину й далі йде її вигинами кроками майже нульової довжини; імпульс бере вигини зашироко.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Flat and sharp</source>
   <translation>Пласка й гостра</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Two minima of nearly equal depth, one wide and one narrow: a step that is right in the wide one jumps clean out of the narrow one.</source>
   <translation>Два мінімуми майже однакової глибини, широкий і вузький: крок, правильний для широкого, вистрибує з вузького.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Plateau</source>
   <translation>Плато</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Far out the slope is as good as gone though the minimum is far: descent crawls, while RMSProp and Adam, which divide by the slope, walk on.</source>
   <translation>Далеко нахилу майже немає, хоча мінімум далеко: спуск повзе, а RMSProp і Adam, що ділять на нахил, ідуть далі.</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>Hill and hollow</source>
   <translation>Пагорб і западина</translation>
  </message>
  <message>
   <location filename="../../resources/gallery/shapes.json" />
   <source>All there is happens in one corner; elsewhere the plain is flat to many digits and no arrow is long enough to draw.</source>
   <translation>Усе відбувається в одному куті; деінде рівнина пласка до багатьох цифр, і жодна стрілка не досить довга, щоб її накреслити.</translation>
  </message>
 </context>
</TS>
