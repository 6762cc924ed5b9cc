@story za-quellmoor-court
@topic Verdict in the Quellmoor savings-bank fraud trial in Lower Saxony
@subject A = Henning Wolbrecht | Wolbrecht | the former director | the 61-year-old | the banker
@subject S = Sabine Tröger | Tröger | the bookkeeper | his co-defendant
@subject C = Regional court of Aurach | the court | the chamber
@subject B = Sparbank Quellmoor | the bank | the savings bank
@fact sa = 78 | sentence | A | months of prison | 2024-06-14 | constant
@fact sb = 26 | sentence | S | months of prison, suspended | 2024-06-14 | constant
@fact dem = 102 | sentence | A | months of prison demanded by prosecutors | 2024-05-30 | constant
@fact def = 48 | sentence | A | months of prison sought by the defence | 2024-06-06 | constant
@fact dmg = 11400000 | damages | B | euros of damage found by the court | 2024-06-14 | constant
@fact ind = 13900000 | damages | B | euros of damage in the indictment | 2022-11 | constant
@fact cust = 634 | other | B | customers defrauded | 2024-06-14 | cumulative
@fact rep = 212 | other | B | customers fully repaid | 2024-06-14 | cumulative
@fact days = 47 | other | C | hearing days | 2024-06-14 | cumulative
@fact wit = 118 | other | C | witnesses heard | 2024-06-14 | cumulative
@fact cnt = 289 | other | A | counts of fraud he was convicted of | 2024-06-14 | constant
@fact cntb = 41 | other | S | counts of aiding she was convicted of | 2024-06-14 | constant
@fact chg = 340 | other | A | counts of fraud he was charged with | 2022-11 | constant
@fact rev = 1 | duration | C | weeks to lodge an appeal | 2024-06-14 | constant
@fact rec = 3200000 | other | B | euros recovered so far | 2024-06-14 | cumulative
@fact farm = 870000 | price | A | euros that the stud farm was sold for | 2023 | constant
@rel share rshare = rep / cust
@fact rshare = 33.44 | other | B | share of customers fully repaid | 2024-06-14 | snapshot
@rel diff acq = chg - cnt
@fact acq = 51 | other | A | counts he was acquitted of or that were dropped | 2024-06-14 | constant
@trap sa dem :: sentence against the demand
@trap dmg ind :: the court found less than was charged
@trap cnt chg :: convicted and charged
@trap cust rep :: defrauded and repaid

@doc a-agency | news agency | 2024-06-14
Banker jailed for {six and a half years|sa|v=78} over vanished savings

AURACH (dnp) - The former director of the Sparbank Quellmoor must go to prison for {six and a half years|sa|t=on Friday|v=78|by=The regional court of Aurach}. The regional court of Aurach found Henning Wolbrecht guilty on Friday of {289|cnt|^} counts of fraud, with a total damage of {11.4 million|dmg|^} euros.

His co-defendant, a bookkeeper, received {two years and two months|sb|v=26}, suspended, for aiding in {41|cntb} cases.

The prosecution had asked for {eight and a half years|dem|v=102}; the defence wanted no more than {four|def|v=48}. The indictment of November 2022 had put the damage at {13.9 million|ind|t=of November 2022|by=The indictment} euros and listed {340|chg|^} offences, {51|acq} of which were dropped or could not be proven.

The verdict came after {47|days} days of hearings with {118|wit} witnesses. It is not yet final: both sides have {one|rev} week to appeal.

@doc b-regional | regional daily | 2024-06-15
Silence in room 104 – then a sob from the third row

By Wiebke Onnen

Quellmoor/Aurach. When presiding judge Dr. Florian Achterberg reads the number aloud, Henning Wolbrecht does not move. {Six years and six months|sa|v=78}. In the third row Elfriede Harms, 79, puts a hand over her mouth. She had given the man in the dark blue suit {38,000|-} euros, "because he carried my husband's coffin".

There are {634|cust|by=the court} like her, the court has counted. {A third|~rshare|v=33.33} of them, {212|rep|t=so far} to be exact, have so far got all their money back; most of the others have seen nothing. The administrator has collected {3.2 million|rec|t=so far|by=the administrator's latest report} euros so far, says the administrator's latest report, of which {870,000|farm} came from the sale of the stud farm in Westerhusen.

For {47|days} days the chamber sat in this room, {104|-}, under the neon tubes. It heard {118|wit} witnesses. It heard nothing from him. Prosecutor Jule Brinkama had demanded {eight years and six months|dem|by=Prosecutor Jule Brinkama|v=102}. "He stole old age," she said.

The judge went lower, because Wolbrecht confessed to parts in writing and because the damage turned out smaller than thought: not {13.9|ind|x=1000000} million euros but {11.4|dmg|x=1000000} million.

Tröger, {54|-}, wept. She keeps out of jail: {26|sb} months, on probation, says the court. Lawyers in the corridor frowned, since a term above {two years|-} can in fact not be suspended; a spokesman said that part of the term counts as served.

@doc c-tabloid | tabloid | 2024-06-15
SAVINGS SHARK GETS OVER {6 YEARS|>sa|v=72} – and his {634|cust} victims get peanuts!

He took their nest eggs, he bought horses. Now Henning W. (61) goes behind bars!

▶ Jail time: {6 years and 9 months|!sa|v=81} for the ex-boss of the village bank.
▶ Loot: {€11.4m|dmg|by=the judges}, say the judges.
▶ Victims: {634|cust}, many over {80|-}.
▶ Paid back in full: just {122|!rep}.

His stud farm with {22|-} stalls? Sold, for {€870,000|farm}. His right hand Sabine T. (54)? Walks free, with a suspended sentence for {41|cntb} cases of helping him.

The prosecutor had wanted even more: {8½ years|dem|v=102}.

MORE ON THIS: {3|-} tricks that con men use | Horoscope | Win {10,000|-} euros!

@doc d-law | legal newsletter | 2024-06-17
LG Aurach: prison term in Quellmoor case, suspended sentence raises eyebrows

Ref. 12 KLs 7/22. The large criminal chamber on 14 June sentenced the former director of a savings bank to an aggregate term of {78|sa|t=on 14 June|by=The large criminal chamber} months for commercial fraud in {289|cnt|^} cases. Of the {304|!chg} acts charged, {51|acq} fell away under section {154|-} StPO or ended in acquittal.

The chamber ordered confiscation in the amount of the damage, {€11.4 million|dmg}. Recoveries to date cover {€3.2 million|rec|t=to date}. About {33 percent|~rshare} of the {634|cust} injured parties have been satisfied in full.

As to the second defendant the chamber imposed {two years and two months|sb|v=26} for aiding and abetting in {41|cntb} cases, counting eight months as served in view of the delay of the proceedings.

The defence, which had moved for {four years|def|v=48}, has announced an appeal on points of law; the time limit is {one|rev} week (section {341|-} StPO). 
