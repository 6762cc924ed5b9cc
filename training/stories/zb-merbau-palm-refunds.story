@story zb-merbau-palm-refunds
@topic Foreign workers' refunds and palm oil smallholders in Sungai Merbau, Malaysia
@subject P = Merbau Plantations | the plantation group | the group | Merbau
@subject A = rights auditor Clearline | Clearline | the auditor
@subject W = migrant workers | foreign workers | harvesters
@subject C = US Customs | the American customs service | Washington
@subject S = Smallholders' Association of Perak | NASH Perak | smallholders
@fact wk = 8640 | jobs | P | foreign workers | 2033-01 | snapshot
@fact sh = 78 | other | P | share of estate workers who are foreign, in percent | 2033-01 | snapshot
@fact fee = 4200 | price | W | dollars of recruitment fee paid by a Bangladeshi | 2031 | constant
@fact feen = 2600 | price | W | dollars of recruitment fee paid by a Nepali | 2031 | constant
@fact ref = 101000000 | damages | P | ringgit promised in refunds | 2033-02-22 | plan | pledged
@fact paid = 37500000 | damages | P | ringgit refunded | 2033-08-31 | cumulative
@fact got = 3110 | other | P | workers refunded | 2033-08-31 | cumulative
@fact psh = 37.1 | other | P | share of the refunds paid, in percent | 2033-08-31 | snapshot
@fact inst = 5 | other | P | instalments | 2033-02-22 | plan
@fact ban = 2032-06-30 | date | C | day of the import ban | - | constant
@fact ind = 9 | other | A | signs of forced labour found in the first report | 2032-11 | constant
@fact ind2 = 2 | other | A | signs of forced labour found in the second report | 2033-08 | constant
@fact est = 23 | other | A | estates visited | 2032-11 | constant
@fact estt = 41 | other | P | estates | 2033 | constant
@fact int = 1250 | sample_size | A | workers interviewed | 2032-11 | constant
@fact pass = 62 | other | A | share of workers without their passport in the first report, in percent | 2032-11 | constant
@fact pal = 4015 | price | - | ringgit a tonne of palm oil | 2033-08-31 | snapshot
@fact ffb = 830 | price | S | ringgit a tonne of fruit | 2033-08 | snapshot
@fact ffbp = 910 | price | S | ringgit a tonne of fruit | 2032-06 | snapshot
@fact min = 1900 | price | - | ringgit of monthly minimum wage | 2033 | constant
@fact rot = 16 | other | P | share of fruit left on the palms, in percent | 2032-12 | snapshot
@rel share psh = paid / ref
@fact fdiff = 80 | price | S | ringgit by which a tonne of fruit fell | 2033-08 | constant
@rel diff fdiff = ffbp - ffb
@trap ref paid :: promised against paid
@trap wk got :: all against refunded
@trap ind ind2 :: two reports
@trap est estt :: visited against all
@trap fee feen :: two nationalities
@trap ffb pal :: fruit against oil

@doc a-press | corporate announcement | 2033-02-22
MERBAU PLANTATIONS BERHAD — Announcement to the Exchange, ref. 2033/0222-7

The Board wishes to announce that the Group will reimburse recruitment-related fees to all {8,640|wk} foreign workers in its employment, and to former workers who can be traced. The total is estimated at {RM101 million|ref|v=101000000}, payable in {five|inst} instalments over {20|-} months.

The measure follows the report of Clearline, which visited {23|est} of the Group's {41|estt} estates and interviewed {1,250|int} workers, and the Withhold Release Order issued by US Customs on {30 June 2032|ban|v=2032-06-30}. The auditor identified {nine|ind} of the eleven indicators of forced labour.

As at today every worker has unrestricted access to his passport.

The Board doesn't expect a material effect on earnings per share for the year ending 30 June 2033 beyond {9.4|-} sen.

@doc b-portal | news portal | 2033-03-04
In the barracks of Estate 14, they do the sum in takas

By Aminah Rosli and Prakash Sivanesan. This story is free because of 6,113 subscribers.

Delwar sold a field. He'd paid {USD4,200|fee} to three men, each of whom knew the next, for a job he was told would bring {RM2,400|-}. The payslip says {RM1,900|min|v=1900}, the legal minimum, "and in the month of rain, less".

Nepalis got off lightlier, with {USD2,600|feen}. Indonesians pay the least and leave the soonest.

Now the company's going to give it back. First money in March. Nobody in Estate 14 believes it. When the auditors came last year, {62%|pass|t=last year|by=the auditors} of those they spoke to had no passport in their own hands; on the morning of the visit, says Delwar, there was a queue to receive them.

The people from Clearline went to {23|est} estates in all. At each, the manager laid on chicken.

Of the workforce in the fields {78%|sh} is foreign. In December {16|rot} of every 100 bunches were left to rot for lack of hands.

@doc c-trade | commodity newsletter | 2033-09-02
PALM FRONDS, 2 Sept

BMD third month {RM4,015|pal|v=4015|t=Wednesday} on Wednesday. Stocks {1.74|-} mln t.

Merbau: Clearline's second report is out. Indicators down to {two|ind2} from {nine|ind}; the group has filed for the US order of {30 June 2032|ban|v=2032-06-30} to be modified. Usual time: {eight|-} months.

Refunds: {RM37.5m|paid|v=37500000|t=by end-August} by end-August, to {3,110|got|^} workers. That's {37 pc|~psh} of what's been promised, with two of {five|inst} instalments late.

Smallholders: FFB at mill gate {RM830|ffb|v=830}/t at 19% OER. It was {910|ffbp|t=before the ban} before the ban. Merbau's mills take {three in ten|-} bunches in the district.

@doc d-daily | national English daily | 2033-09-05
Why should we pay for their sins? – smallholders

IPOH: Ramli Hussein, 64, never had a Bangladeshi worker. He and two sons harvest {11|-} acres at Sungai Merbau and sell to the mill of the neighbour.

That neighbour is on Washington's list, and the fruit, he says, fell from {RM910|ffbp|v=910} to {RM830|ffb|v=830} a tonne. "{Eighty|fdiff} ringgit. That's the fertiliser."

The smallholders' association will ask the government for compensation of {50|-} ringgit a tonne.

A Merbau spokesman said {3,110|got|t=to date} workers had got their fees back to date, and that the group would complete all payments of {RM101 million|ref|v=101000000} by October next year. It has {8,640|wk} foreign workers.

On reports that {nine|ind|m=denied} signs of forced labour persisted, he said: "Old hat. It's {two|ind2|t=now} now, and those are about overtime."
