@story r5-pakistan-tax-audit
@topic A provincial audit of sugar mills' taxes in Pakistan and the quarrel over its sums
@subject A = Provincial Audit Directorate | the auditors | the Directorate | audit | auditor general Zubaida Khattak-Wain | Khattak-Wain
@subject M = Punjnad Sugar | Punjnad | the group | the largest mill
@subject D = Daryani Mills | Daryani
@subject B = Board of Revenue | the Board | tax officials | the tax board
@subject C = Public Accounts Committee | the committee | PAC
@subject S = Sugar Millers' Association | millers | the association | SMA
@subject F = finance secretary Junaid Lashari | Lashari | the finance secretary
@fact ml = 43 | other | A | mills examined | financial year 2030-31 | constant
@fact tm = 57 | other | S | mills in the province | 2031 | constant
@fact un = 18700000000 | damages | A | rupees of tax not paid | financial years 2028-29 to 2030-31 | cumulative
@fact u1 = 7300000000 | damages | A | rupees of tax not paid | financial year 2030-31 | cumulative
@fact pm = 3900000000 | damages | M | rupees of tax not paid | financial years 2028-29 to 2030-31 | cumulative
@fact pd = 2150000000 | damages | D | rupees of tax not paid | financial years 2028-29 to 2030-31 | cumulative
@fact re = 1640000000 | revenue | B | rupees recovered | 2031-11-30 | cumulative
@fact no = 29 | other | B | demand notices sent | 2031-11-30 | cumulative
@fact ju = 12 | other | S | mills that went to court | 2031-12 | snapshot
@fact hi = 412000 | other | A | tonnes of sugar produced and not declared | financial year 2030-31 | constant
@fact de = 3280000 | other | A | tonnes of sugar declared | financial year 2030-31 | constant
@fact us = 690000 | other | S | tonnes of sugar lost to bad cane, by the millers | financial year 2030-31 | constant
@fact rt = 18 | rate | B | percent of sales tax on sugar | - | constant
@fact tg = 9000000000 | revenue | B | rupees to be recovered | June 2032 | plan | pledged
@fact of = 61 | officers | B | inspectors at mills | 2031 | snapshot
@fact ne = 140 | officers | F | inspectors to be hired | 2032 | plan | pledged
@fact pa = 214 | other | A | pages of the report | - | constant
@fact pr = 174 | price | S | rupees for a kilo of sugar | December 2031 | snapshot
@fact p0 = 139 | price | S | rupees for a kilo of sugar | December 2030 | snapshot
@fact pn = 25 | rate | B | percent of penalty on unpaid tax | - | constant | threshold
@fact sh = 1200000000 | damages | M | rupees owed, by the company | 2031-12 | constant | asserted
@fact su = 4 | other | B | officials suspended | 2031-12-03 | cumulative
@fact wk = 30000 | jobs | M | workers in the season | 2031-32 | snapshot
@fact rs = 8.77 | rate | B | percent of unpaid tax recovered | 2031-11-30 | cumulative
@fact pi = 25.18 | rate | S | percent that sugar became dearer | December 2030 to December 2031 | snapshot
@rel share rs = re / un
@rel change pi = p0 -> pr
@trap un u1 :: three years and the last of them
@trap un pm :: all mills and one
@trap pm sh :: what the auditors say and what the company admits
@trap re tg :: recovered and promised
@trap of ne :: in the job and to be hired
@trap pr p0 :: this December and last
@trap ml tm :: examined and all
@trap hi us :: undeclared sugar and claimed losses

@doc a-daily | English-language daily | 2031-12-04
Sugar mills withheld Rs{18.7bn|un} in taxes, audit tells PAC

Our Correspondent

LAHORE: Sugar mills in the province failed to pay Rs {18.7 billion|un|t=over three financial years|by=the Provincial Audit Directorate} in sales tax over three financial years, the Provincial Audit Directorate told the Public Accounts Committee on Wednesday, and the Board of Revenue has so far got back less than {a tenth|<rs} of it.

The last of the three years alone accounts for Rs {7.3 billion|u1|t=The last of the three years}, says the {214|pa}-page report, a copy of which is available with this newspaper. The auditors looked at the books, weighbridges and electricity bills of {43|ml} of the {57|tm} mills.

In the season of 2030-31, according to their reckoning, the mills crushed cane enough for {412,000|hi|t=In the season of 2030-31|by=their reckoning} tonnes of sugar beyond the {3.28 million|de|^} tonnes they declared.

Punjnad Sugar tops the list with Rs {3.9 billion|pm|t=over three financial years}. Daryani Mills follows with Rs {2.15 billion|pd|t=over three financial years}.

The tax board told the committee that it had issued {29|no|by=The tax board|t=by the end of November} notices and recovered Rs {1.64 billion|re|^} by the end of November. It undertook to bring in Rs {nine billion|tg|t=by June} by June. Asked how, its member (operations) said that penalties of {25 per cent|pn} would concentrate minds.

{Twelve|ju} mills have obtained stay orders. {Four|su} officials have been suspended.

Auditor general Zubaida Khattak-Wain said: "We compared diesel with molasses. You don't need a confession."

@doc b-business | business site | 2031-12-05
Millers say auditors 'counted water as sugar'

The Sugar Millers' Association has rejected the audit that accuses its members of hiding output.

At a press conference in Multan the SMA's chairman, Pervaiz Aulakh-Bugti, said poor recovery from drought-hit cane explained the gap. "They have taken the tonnage of the cane and multiplied. We lost {690,000|us|by=Pervaiz Aulakh-Bugti} tonnes that was never there to be taxed."

The Directorate puts undeclared production at {412,000|hi|by=The Directorate} tonnes, with declared production at {3.28m|de} tonnes.

Punjnad, whose unpaid bill the report gives as Rs{3.9bn|pm|by=the report}, admitted to a debt of Rs{1.2bn|sh|by=Punjnad} "under discussion". The group employs {30,000|wk|t=in the crushing season} people in the crushing season.

Of the {57|tm} mills, {15|!ju} have gone to the High Court so far, Mr Aulakh-Bugti said. Those that received notices ({34|!no} by his count) would all be advised to follow.

He wouldn't comment on prices. Sugar retails at Rs{174|pr} a kilo this week; a year ago it was Rs{139|p0|t=a year ago}.

KSE-100: 141,220 (+312) · Rs/$ 301.4 · Gold (tola): Rs388,500

@doc c-urdu | translated column | 2031-12-07
The sweet tooth of the treasury

Translated from the Urdu

My grandmother hid the sugar from us behind the flour. The mills hid it behind the drought.

Let us go through this slowly. In three years, the auditors say, nearly {nineteen billion|~un|by=the auditors} rupees that you and I paid at the shop as tax, at {18 per cent|rt}, did not travel on to the treasury. We paid it. The mill kept it. In the newest of those years it kept Rs {8.1 billion|!u1|t=In the newest of those years}.

So what has the state done? It has written letters: {29|no} of them. It has collected, in all, Rs {1.64 billion|re|t=in all}. It has {61|of} inspectors for the gates of all the factories, and a factory has more than one gate. The finance secretary wishes to hire {140|ne|t=in the new year|by=The finance secretary} in the new year.

{Four|su} gentlemen of the Board have been sent home on full pay.

I bought a kilo this morning. It was {174|pr|t=this morning} rupees. For the half-kilo my tea needs I still got no receipt.

@doc d-wire | wire agency | 2031-12-04
Pakistani province chases mills over unpaid sugar tax

LAHORE, Dec 4 (Indus Press) - Auditors in a Pakistani province have found that {43|ml} sugar mills avoided {18.7 billion|un|t=over three years} rupees in sales tax over three years by keeping part of their output off the books.

The largest amount, {3.9 billion|pm|t=over three years} rupees, was attributed to Punjnad Sugar, owned by the family of a former minister. The company disputes it and says it owes {1.2 billion|sh|by=it}.

Some {1.64 billion|re|t=to date|by=provincial tax officials} rupees has been recovered to date, provincial tax officials told lawmakers. The target is {nine billion|tg|t=by the close of the fiscal year} by the close of the fiscal year.

Finance secretary Junaid Lashari said the province, which has {61|of|t=currently} mill inspectors currently, would recruit {140|ne} more.

The price of sugar has gone up {25%|pi|round|t=in a year} in a year to {174|pr} rupees a kilogram.
