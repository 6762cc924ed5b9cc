@story v3-usa-solvent-verdict
@topic Jury award over polluted wells in Tamarack County, United States
@subject V = Brightwell Solvents | Brightwell | the company | the manufacturer
@subject P = Tamarack plaintiffs | the plaintiffs | plaintiffs | the families | families
@subject J = the jury | jurors | jury
@fact co = 46000000 | damages | P | compensatory damages in dollars | 2025-02-27 | constant
@fact pu = 138000000 | damages | P | punitive damages in dollars | 2025-02-27 | constant
@fact to = 184000000 | damages | P | damages in all in dollars | 2025-02-27 | constant
@fact as = 300000000 | damages | P | damages demanded in dollars | 2025-01 | constant
@fact rd = 92000000 | damages | P | damages in all in dollars | 2025-06-12 reduced by the judge | constant
@fact of = 25000000 | damages | V | settlement offered in dollars | 2024-11 | plan | pledged
@fact pl = 23 | other | P | households that sued | 2025 | constant
@fact we = 41 | other | P | wells polluted | 2025 | constant
@fact av = 8000000 | damages | P | damages per household in dollars | 2025-02-27 | constant
@fact dl = 9 | duration | J | hours of deliberation | 2025-02-27 | constant
@fact tr = 17 | duration | P | days of trial | 2025-02-27 | constant
@fact sh = 11 | rate | V | fall of the share price in percent | 2025-02-27 | constant
@fact vo = 10 | votes_cast | J | jurors for punitive damages | 2025-02-27 | constant
@fact vj = 12 | votes_cast | J | jurors for liability | 2025-02-27 | constant
@rel sum to = co + pu
@rel product to = pl * av
@trap co pu :: compensatory against punitive
@trap to rd :: verdict against the judge's reduction
@trap to as :: awarded against demanded
@trap vo vj :: two votes of one jury

@doc a-flash | wire flash | 2025-02-27
Jury hits Brightwell with {$184 million|to} verdict over wells

TAMARACK FALLS - Jurors awarded {23|pl} families {$46 million|co|t=Thursday} in compensatory and {$138 million|pu|^} in punitive damages Thursday after {nine|dl} hours of deliberation, lawyers said.

@doc b-market | market flash | 2025-02-27
BRIGHTWELL SHARES DROP {11%|sh}

Brightwell Solvents fell {11%|sh|t=after the verdict} after the verdict. The company had offered {$25M|of|t=in November} to settle in November; plaintiffs sought {$300M|as}.

@doc c-radio | radio bulletin | 2025-02-27
Top of the hour

All {twelve|vj} jurors agreed that the company had poisoned the water. On punishing it, {ten|vo} did. It comes to {eight million|av} dollars a household, before fees. Brightwell will appeal.

@doc d-local | local paper brief | 2025-02-28
After {17|tr} days, an answer

{Forty-one|we} wells went bad along Route {9|-}. "I would have taken an apology," said Lorna Tsosie-Pratt, one of {23|pl} who sued, of the {184 million|to|t=yesterday} dollars that came yesterday instead.

@doc e-followup | wire brief | 2025-06-12
Judge halves Tamarack award

A judge cut the award against Brightwell to {$92 million|rd|t=on Thursday} on Thursday from {$184 million|to|t=in February} in February, leaving the {$46 million|co} for actual losses untouched.

@doc f-push | app push alert | 2025-02-27
Verdict: {$184M|to}

That is {$46M|co} to make {23|pl} households whole and {$138M|pu} to punish Brightwell.

@doc g-column | newspaper column item | 2025-06-15
{Half|-} is still a lot

{Ninety-two million|rd|t=now} dollars now; {25|of|x=1000000|t=Before the trial} was on the table. Before the trial, the families had asked for {300|as|x=1000000}.
