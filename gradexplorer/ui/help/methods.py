"""The updates of the methods in LaTeX, as Help shows them typeset. The symbols are those of the rules' own formulas."""

from __future__ import annotations

UPDATES: dict[str, str] = {
    "gradient-descent": r"x \leftarrow x - a\,g",
    "momentum": r"v \leftarrow m v + g, \quad x \leftarrow x - a v",
    "nesterov": r"v \leftarrow m v + g, \quad x \leftarrow x - a\,(g + m v)",
    "adagrad": r"s \leftarrow s + g^{2}, \quad x \leftarrow x - \frac{a\,g}{\sqrt{s} + \varepsilon}",
    "adadelta": r"s \leftarrow \rho s + (1 - \rho) g^{2}, \quad"
    r" d = \frac{\sqrt{u + \varepsilon}}{\sqrt{s + \varepsilon}}\,g,"
    r" \quad u \leftarrow \rho u + (1 - \rho) d^{2}, \quad x \leftarrow x - a d",
    "rmsprop": r"s \leftarrow r s + (1 - r) g^{2}, \quad x \leftarrow x - \frac{a\,g}{\sqrt{s} + \varepsilon}",
    "adam": r"m \leftarrow \beta_{1} m + (1 - \beta_{1}) g, \quad s \leftarrow \beta_{2} s + (1 - \beta_{2}) g^{2},"
    r" \quad x \leftarrow x - a\,\frac{m / (1 - \beta_{1}^{k})}{\sqrt{s / (1 - \beta_{2}^{k})} + \varepsilon}",
    "amsgrad": r"M \leftarrow \max(M, s), \quad"
    r" x \leftarrow x - a\,\frac{m / (1 - \beta_{1}^{k})}{\sqrt{M / (1 - \beta_{2}^{k})} + \varepsilon}",
    "adamw": r"x \leftarrow x - a w x, \quad"
    r" x \leftarrow x - a\,\frac{m / (1 - \beta_{1}^{k})}{\sqrt{s / (1 - \beta_{2}^{k})} + \varepsilon}",
    "nadam": r"x \leftarrow x - \frac{a}{\sqrt{s / (1 - \beta_{2}^{k})} + \varepsilon} \left( \frac{\mu_{k+1} m}"
    r"{1 - \mu_{1} \cdots \mu_{k+1}} + \frac{(1 - \mu_{k}) g}{1 - \mu_{1} \cdots \mu_{k}} \right)",
    "lion": r"x \leftarrow x - a\,\mathrm{sign}(\beta_{1} m + (1 - \beta_{1}) g), \quad"
    r" m \leftarrow \beta_{2} m + (1 - \beta_{2}) g",
    "rprop": r"x_{i} \leftarrow x_{i} - \Delta_{i}\,\mathrm{sign}(g_{i})",
    "newton": r"H p = -g, \quad x \leftarrow x + a p",
    "bfgs": r"p = -B g, \quad x \leftarrow x + a p, \quad"
    r" B \leftarrow (I - r s y^{T}) B (I - r y s^{T}) + r s s^{T}, \quad r = \frac{1}{y^{T} s}",
    "conjugate-gradient": r"p \leftarrow -g + \beta p, \quad x \leftarrow x + a p, \quad"
    r" \beta = \max\left(\frac{g^{T}(g - g_{0})}{g_{0}^{T} g_{0}}, 0\right)",
    "trust-region": r"p = \mathrm{dogleg}(g, H, \Delta), \quad x \leftarrow x + p",
    "nelder-mead": r"x_{r} = \bar{x} + (\bar{x} - x_{w})",
}
