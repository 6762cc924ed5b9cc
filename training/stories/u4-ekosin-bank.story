@story u4-ekosin-bank
@topic Nigerian regulator closes Ekosin Savings Bank: deposits, bad loans, payouts of the first week
@subject B = Ekosin Savings Bank | Ekosin | the bank | the lender
@subject C = Central Bank of Nigeria | CBN | the apex bank | the regulator
@subject N = deposit insurer | NDIC | the corporation | the insurer
@subject L = Lawanson Holdings | Chief Adewunmi Lawanson | Lawanson | the founder
@subject O = Oduya Petro | the oil trader
@subject T = Tidewater Trust Bank | Tidewater
@fact dep = 318000000000 | other | B | deposits in naira | 2029-06-08 | snapshot
@fact ins = 141000000000 | other | B | insured deposits in naira | 2029-06-08 | snapshot
@fact uns = 177000000000 | other | B | deposits above the insured limit in naira | 2029-06-08 | snapshot
@fact cust = 2300000 | other | B | depositors | 2029-06-08 | snapshot
@fact full = 97.6 | other | N | share of depositors covered in full | 2029-06-08 | snapshot
@fact lim = 5000000 | other | N | highest sum insured a depositor in naira | - | constant | threshold
@fact loans = 402000000000 | other | B | loans in naira | end of 2028 | snapshot
@fact bad = 185700000000 | other | B | loans in default in naira | end of 2028 | snapshot
@fact npl = 46.2 | rate | B | share of loans in default | end of 2028 | snapshot
@fact npl0 = 11.9 | rate | B | share of loans in default | end of 2026 | snapshot
@fact car = -18.4 | rate | B | capital adequacy ratio | end of 2028 | snapshot
@fact min = 10 | rate | C | lowest capital adequacy ratio allowed | - | constant | threshold
@fact ind = 61000000000 | other | B | loans to insiders in naira | end of 2028 | snapshot
@fact odu = 38000000000 | other | O | debt to the bank in naira | end of 2028 | snapshot
@fact br = 124 | other | B | branches | 2029-06-08 | snapshot
@fact st = 2960 | jobs | B | people employed | 2029-06-08 | snapshot
@fact own = 34 | other | L | share of the bank owned | - | constant
@fact p1 = 214000 | other | N | depositors paid | 2029-06-11 | cumulative
@fact p1v = 19600000000 | spending | N | sum paid to depositors in naira | 2029-06-11 | cumulative
@fact p5 = 611000 | other | N | depositors paid | 2029-06-15 | cumulative
@fact p5v = 52300000000 | spending | N | sum paid to depositors in naira | 2029-06-15 | cumulative
@fact open = 08:00 | clock | N | hour at which the paying counters open | 2029-06-11 | constant
@fact tt = 90000000000 | budget | T | offer for the branches and good loans in naira | 2029-06-14 | plan | projected
@fact ttj = 1800 | jobs | T | staff of the closed bank to be taken on | 2029-06-14 | plan
@fact held = 4 | arrests | B | managers questioned | 2029-06-13 | snapshot
@rel sum dep = ins + uns
@rel share npl = bad / loans
@trap p1 p5 :: first day against the whole week
@trap dep ins :: all deposits and those insured
@trap npl npl0 :: two years apart
@trap st ttj :: staff now and staff to be kept
@trap bad ind :: loans in default and loans to insiders
@trap car min :: the bank's ratio against the minimum

@doc a-agency-lagos | wire agency | 2029-06-08
Nigeria revokes licence of Ekosin Savings Bank

ABUJA, June 8 — The Central Bank of Nigeria on Friday withdrew the licence of Ekosin Savings Bank, citing a capital adequacy ratio of {minus 18.4%|car|t=at the end of 2028|by=The Central Bank of Nigeria} at the end of 2028 against a floor of {10%|min}.

Nearly {half|~npl} of the Ibadan-based lender's book had gone sour: {185.7 billion naira|bad|t=at the end of 2028} out of {402 billion|loans|^}, or {46.2%|npl|^}. Two years earlier the proportion had been {11.9%|npl0|t=Two years earlier}.

Ekosin has {2.3 million|cust} depositors who are owed {318 billion naira|dep}. Of that, {141 billion|ins} is insured, up to {5 million naira|lim} a head. The deposit insurer said that {97.6%|full|by=The deposit insurer} of customers would get back every kobo.

Payments begin on Monday at {8 a.m.|open}. The bank employs {2,960|st} people in {124|br} branches.

Its founder, Chief Adewunmi Lawanson, holds {34%|own} of the shares. He did not answer calls.

@doc b-punchy-tabloid | tabloid | 2029-06-12
TEARS AS EKOSIN CUSTOMERS SLEEP ON ROAD

• NDIC pays {214,000|p1|t=on Day One} on Day One
• 'My daughter's fees are inside'

By Bukola Ajimobi-Cole and Nnamdi Okpara (pictures)

They came with mats, flasks and Bibles. By {6am|!open|t=yesterday}, when the NDIC counters opened yesterday, the line at the Dugbe branch in Ibadan went round the post office twice.

Mrs Sariyu Olatoye, 58, sells plantain. She had N410,000 in the bank and had slept on Lebanon Street since Saturday. "They said everybody below {five million|lim} will collect. I am far below," she told our man.

The insurer said it disbursed {N19.6 billion|p1v|v=19600000000|t=yesterday|by=The insurer} yesterday. That leaves the big men: {N117 billion|!uns|v=117000000000} lies above the limit, and for this the owners must wait until somebody buys what is left.

A cashier, who begged us not to print her name, said {2,960|st} workers had been told nothing. "Oga ran away. It is we that people are stoning."

Oga, in this case, is Chief Lawanson, {34|own} per cent owner and a fixture of society weddings.

READ ALSO: Man, 41, marries two sisters | 7 foods that shame ulcer

@doc c-business-lagos | business daily | 2029-06-14
Tidewater offers N90bn for what is left of Ekosin

Tidewater Trust Bank has tabled {₦90 billion|tt|by=three people familiar with the talks} for Ekosin's {124|br} branches and the sound part of its loan book, three people familiar with the talks told this newspaper. It would keep {1,800|ttj|m=pledged} of the workforce.

The sound part is not large. Examiners found {46.2 per cent|npl|t=at the year-end|by=Examiners} of advances non-performing at the year-end. {₦61 billion|ind|^} had been lent to directors and their relations; one customer alone, Oduya Petro, owes {₦38 billion|odu}.

"Ekosin did not fail in June. It failed in 2027, when the ratio went from {11.9|npl0|t=2026} to the thirties and nobody in Abuja picked up a phone," said Halima Garba-Stone of Crescent Research, who has tracked the lender since 2026.

Depositors have fared better than feared. Out of {₦318 billion|dep}, {₦141 billion|ins} falls within the guarantee, and the remaining {₦177 billion|uns} ranks first in the liquidation.

The anti-graft commission on Wednesday questioned {four|held|t=on Wednesday} former managers.

ASI 104,882 (+0.3%) | N/$ 1,611

@doc d-ndic-statement | press release | 2029-06-16
UPDATE ON PAYMENT OF DEPOSITORS OF THE DEFUNCT EKOSIN SAVINGS BANK

1. The Corporation wishes to inform the public that as at close of business on Friday, 15th June, it had paid {611,000|p5|t=as at close of business on Friday, 15th June|by=The Corporation} depositors the sum of {₦52.3 billion|p5v|^}.

2. On the first day, {214,000|p1|t=On the first day} depositors received {₦19.6 billion|p1v|^}.

3. Depositors whose balances do not exceed {₦5 million|lim} constitute {97.6 per cent|full} of the {2.3 million|cust} on the register, and need not engage any agent.

4. Counters open from {8:00 am|open} on working days at all {124|br} locations.

5. Sums above the limit will be paid as liquidation dividends. Debtors, including insiders who owe {₦61 billion|ind}, are advised to come forward.

Signed, Director, Communication & Public Affairs. Plot 447/448, Constitution Avenue

@doc e-radio-ibadan | radio script | 2029-06-16
Good morning. It is a quarter past seven on Agodi FM.

The deposit insurance people say they have now paid out {55.8 billion naira|!p5v|t=by last night} to customers of Ekosin, by last night that is, and {611,000|p5|^} of you have collected. If you are among the others, don't panic; there are {2.3 million|cust} names on that list.

What killed the bank? Loans, loans, loans. It gave out {402 billion|loans} and {186 billion|bad|round=1000000000} of it did not come back. The law says keep capital of at least {ten per cent|min}. Ekosin's was {eighteen below zero|~car|v=-18}.

{Four|held} of its managers have visited the commission's office. Tidewater, we hear, may hire {one thousand eight hundred|ttj|by=we hear|v=1800} staff.

Next, the weather, and after that, Fuji Classics.
