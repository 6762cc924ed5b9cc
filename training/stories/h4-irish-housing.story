@story irish-housing
@topic Irish housing in autumn 2035: rents, completions, the budget and a protest in Galway
@subject I = Ireland | State | nationally | the Republic | national
@subject D = Dublin | the capital
@subject G = Galway city | Galway
@subject H = Housing Minister Fionnuala Abara | Abara | the Minister | housing minister
@subject O = Sinéad Mac Tiernan | Mac Tiernan | the Opposition | opposition
@subject R = RentWatch report | RentWatch | the report
@subject S = homeless services | emergency accommodation | homeless figures
@subject P = Salthill Tenants' Action | tenants' group | Salthill tenants
@subject C = Central Statistics Agency | CSA
@fact ri = 2140 | price | I | euros of average monthly asking rent | 2035 Q3 | snapshot
@fact rd = 2710 | price | D | euros of average monthly asking rent | 2035 Q3 | snapshot
@fact rgl = 2260 | price | G | euros of average monthly asking rent | 2035 Q3 | snapshot
@fact rg0 = 2055 | price | G | euros of average monthly asking rent | 2034 Q3 | snapshot
@fact rgr = 10 | rate | G | yearly rise of asking rents in percent | 2035 Q3 | snapshot
@fact rir = 5.4 | rate | I | yearly rise of asking rents in percent | 2035 Q3 | snapshot
@fact sit = 1480 | price | I | euros of average monthly rent of sitting tenants | 2035 Q2 | snapshot
@fact avail = 2380 | homes | I | homes to let | 2035-11-01 | snapshot
@fact avg = 96 | homes | G | homes to let | 2035-11-01 | snapshot
@fact c35 = 38200 | homes | I | homes completed | 2035 | plan | projected
@fact c34 = 34600 | homes | I | homes completed | 2034 | constant
@fact c9 = 26900 | homes | C | homes completed | 2035 first nine months | cumulative
@fact tgt = 50000 | homes | H | homes completed | 2035 | plan | pledged
@fact socg = 10000 | homes | H | social homes promised | 2034 | plan | pledged
@fact bank = 37000 | homes | I | homes completed by the forecast of a bank | 2035 | plan | projected
@fact bsh = 26 | rate | I | shortfall against the target by the forecast of a bank in percent | 2035 | plan | projected
@fact dprem = 26.6 | rate | D | percent by which the asking rent exceeds the national one | 2035 Q3 | snapshot
@fact bdiff = 800000000 | budget | H | euros by which the housing budget rises | 2036 | plan
@rel change bsh = tgt -> bank
@rel change dprem = ri -> rd
@rel diff bdiff = bud - budl
@fact need = 62000 | homes | O | homes needed in a year | 2035 | snapshot | projected
@fact bud = 7900000000 | budget | H | euros for housing | 2036 | plan
@fact budl = 7100000000 | budget | H | euros for housing | 2035 | plan
@fact soc = 11500 | homes | H | social homes promised | 2036 | plan | pledged
@fact socd = 8240 | homes | H | social homes delivered | 2034 | constant
@fact hom = 17340 | other | S | people in emergency beds | 2035-09 | snapshot
@fact homc = 5110 | other | S | children in emergency beds | 2035-09 | snapshot
@fact homl = 16050 | other | S | people in emergency beds | 2034-09 | snapshot
@fact cred = 1250 | price | H | euros of yearly tax credit for renters | 2036 | plan | pledged
@fact credl = 1000 | price | H | euros of yearly tax credit for renters | 2035 | constant
@fact pro = 1500 | crowd | P | people who marched by the Garda estimate | 2035-11-15 | snapshot
@fact prog = 2500 | crowd | P | people who marched by the organisers' count | 2035-11-15 | snapshot
@fact mort = 3.6 | rate | I | average rate of new mortgages in percent | 2035-09 | snapshot
@rel change rgr = rg0 -> rgl
@trap ri sit :: new tenancies and sitting tenants
@trap c35 c9 :: a year's forecast and nine months counted
@trap c35 tgt :: forecast and target
@trap soc socd :: promised and delivered
@trap hom homc :: all the homeless and the children among them
@trap pro prog :: Garda and organisers

@doc a-times | national broadsheet | 2035-11-05
Asking rents top {€2,100|>ri} for first time as supply shrinks

Cormac Adeyinka, Housing Correspondent

A newly let home now costs {€2,140|ri|t=in the third quarter} a month on average, having gone up {5.4 per cent|rir|t=in a year} in a year, the latest RentWatch report finds. In the capital the figure is {€2,710|rd|t=in the third quarter}. Galway city saw the sharpest jump of any urban centre in the third quarter: {10 per cent|rgr|t=in the third quarter}, to {€2,260|rgl|^}.

There were {2,380|avail|t=on November 1st} properties to let across the State on November 1st, and {96|avg|^} of those in Galway.

The report draws a line between newcomers and those who stay put. Sitting tenants, protected by caps, were paying {€1,480|sit} in the spring.

Last month's budget raised the tax credit for renters to {€1,250|cred} from {€1,000|credl}. The Minister, Fionnuala Abara, said supply "is the only cure" and pointed to {38,200|c35|t=this year|by=her department|m=projected} completions that her department expects this year. Her Government came in promising {50,000|tgt|m=pledged}.

More property: Three-bed in Rathmines for €945,000 | Ask the Expert

@doc b-dail | parliamentary sketch, news magazine | 2035-11-07
The Minister stood up with a folder. Deputy Mac Tiernan stood up with a number.

"{Seventeen thousand, three hundred and forty|hom|t=in September|v=17340}," said the number, being the men, women and children in emergency accommodation in September. "{Five thousand, one hundred and ten|homc|t=in September|v=5110} of them children, Minister. When I asked you a year ago it was {16,050|homl|t=a year ago}. Will I be giving you {18,000|-} next time?"

Ms Abara replied that the State had never spent so much: {€7.9 billion|bud|t=for next year} for next year, {€7.1 billion|budl|t=in this one} in this one. That it would deliver {11,500|soc|m=pledged} social homes. That {34,600|c34|t=last year} homes of all sorts had been finished last year and that the agency counting them had reached {26,900|c9|t=by the end of September} by the end of September.

"And the {8,240|socd}?" inquired Ms Mac Tiernan. That was what was delivered last year in social housing. "Against a target of {ten|socg|x=1000}."

"Thousand," said the Ceann Comhairle, who likes things clear.

The need, by the Opposition's reckoning, is {62,000|need|by=the Opposition's reckoning|m=projected} a year. The folder was closed at ten past four.

@doc c-local | Galway local paper | 2035-11-16
Students, nurses, and one dog in a hard hat march over rents

By Bláthnaid Kowal

Shop Street was at a standstill on Saturday as Salthill Tenants' Action led what Gardaí put at {1,500|pro|t=on Saturday|by=Gardaí put} people, and the stewards at {2,500|prog|by=the stewards}, to Eyre Square.

"I've {€2,260|rgl} on the sign because that's the average now, and I've {€2,055|rg0|t=last year's} crossed out because that was last year's," said third-year nursing student Aoife Banda. She shares with {four|-} others in Newcastle and pays {€710|-}.

Figures this month listed only {96|avg} places to rent in the entire city; a decade back there would have been {600|-}.

Speakers called for a rent freeze at {zero|-} per cent, as against the {2|-} per cent cap for sitting tenants.

A counter-demonstration by landlords numbered {six|-}.

Crash on N59: man (60s) critical. — Galway United 1, Bohs 1. — Tides: HW 7.12, 19.40

@doc d-bank | bank economists' bulletin | 2035-12-03
IRISH HOUSING MONITOR, DECEMBER

Completions. The CSA recorded {26,900|c9|t=to Q3} units to Q3. Allowing for the usual December rush we get to {37,000|bank|by=we get to|m=projected}, a touch under the official {38,200|c35|m=projected} and {26 per cent|bsh} short of the {50,000|tgt|m=threshold} goal.

Rents. RentWatch: {+5.4 per cent|rir} y/y, Galway at {10|rgr}. Dublin is the dearest, at {€2,710|rd} per month, some {27 per cent|~dprem} over the national {€2,140|ri}.

Mortgages. New fixed rates average {3.6 per cent|mort|t=in September} in September; approvals +{9|-}.

Fiscal. Housing votes up by {€0.8bn|bdiff|t=in 2036} in 2036.
