@story poczta-krajowa-cuts
@topic Voluntary redundancies at the letter carrier Poczta Krajowa, Poland, 2025
@subject P = Poczta Krajowa | the Post | the company | the operator | the postal operator
@subject S = Postal Solidarity union | the union | Solidarność Pocztowa | unionists
@subject M = Ministry of State Assets | the ministry | Warsaw
@subject W = Wiesława Ciechanowicz | Ciechanowicz | the chief executive | the CEO
@subject K = competitor Paczkolot | Paczkolot
@fact plan = 8500 | jobs | P | posts to go | 2025 | plan
@fact took = 6140 | jobs | P | employees who took the package | 2025-04-30 | cumulative
@fact ref = 910 | jobs | P | applications refused | 2025-04-30 | cumulative
@fact apps = 7050 | other | P | applications for the package | 2025-04-30 | cumulative
@fact staff = 61200 | jobs | P | employees | January 2025 | snapshot
@fact staff0 = 78900 | jobs | P | employees | 2019 | snapshot
@fact sh = 10 | other | P | percent of employees who took the package | 2025-04-30 | snapshot
@fact max = 12 | other | P | months of pay, the largest package | 2025 | constant | pledged
@fact cost = 590000000 | budget | P | zlotys that the packages cost | 2025 | plan | projected
@fact save = 640000000 | other | P | zlotys saved a year | from 2026 | plan | projected
@fact loss = 213000000 | other | P | zlotys lost in the year | 2024 | cumulative
@fact loss23 = 745000000 | other | P | zlotys lost in the year | 2023 | cumulative
@fact aid = 750000000 | budget | M | zlotys of state compensation | 2025 | plan | pledged
@fact let = 710000000 | other | P | letters carried | 2024 | cumulative
@fact let19 = 1290000000 | other | P | letters carried | 2019 | cumulative
@fact par = 118000000 | other | P | parcels carried | 2024 | cumulative
@fact parK = 690000000 | other | K | parcels carried | 2024 | cumulative
@fact off = 7600 | other | P | post offices | April 2025 | snapshot
@fact avg = 5160 | other | P | zlotys of average pay a month before tax | 2024 | snapshot
@fact age = 52 | age | P | average age of those who left | 2025-04-30 | snapshot
@fact ask = 1000 | other | S | zlotys a month of pay rise demanded | May 2025 | plan | hypothetical
@fact give = 300 | other | W | zlotys a month of pay rise offered | from July 2025 | plan | pledged
@rel sum apps = took + ref
@rel share sh = took / staff
@trap plan took :: aim and result
@trap apps took :: applied and accepted
@trap staff staff0 :: now and before
@trap cost save :: once and every year
@trap loss loss23 :: two years
@trap let par :: letters and parcels
@trap par parK :: two carriers
@trap ask give :: demanded and offered

@doc a-agency | news agency | 2025-05-06
More than {6,000|>took} employees leave Poczta Krajowa with severance

WARSAW - By the closing date on April 30, {7,050|apps|t=By the closing date on April 30} employees of Poczta Krajowa had applied for voluntary redundancy and {6,140|took|^}, or {one in ten|sh}, were let go, chief executive Wiesława Ciechanowicz informed on Tuesday. The company refused {910|ref}, chiefly couriers and drivers.

The programme aimed at {8,500|plan} posts. "We will not chase the rest," she said.

In January the operator employed {61,200|staff|t=In January} people, compared with {78,900|staff0|t=in 2019} in 2019. Packages of up to {12|max} salaries will cost {590 million|cost} zlotys and bring savings of {640 million|save|t=from next year} a year from next year.

The Post lost {213 million|loss|t=in 2024} zlotys in 2024 after {745 million|loss23|t=the year before} the year before. This year's compensation from the Ministry of State Assets is {750 million|aid|t=This year's}.

@doc b-local | regional daily, Lublin edition | 2025-05-07
The last round of Mrs. Jadwiga

Grzegorz Bałaban

For {34|-} years she brought pensions to Łuszczów, on a bicycle first, then in a Fiat. On Wednesday Jadwiga Sochacka handed in the bag. She has her {12|max} monthly salaries and no regrets. "At fifty-nine? They would have carried me out together with the registered letters."

She is older than most: the average age of those who said yes is {52|age}. There were {7,050|!took} of them in the whole country, which leaves the Post with fewer people than it had in 1991.

Who delivers now? In our county, from May, one postman for three. Letters have become few, it is true. In 2019 each office handled the double. Nationwide {1.29 billion|let19|t=then} were carried then and {710 million|let|t=last year} last year.

The head of the union in Lublin, Artur Wójtowicz-Pac, asks where the {750 million|aid} zlotys from Warsaw have gone. He wants {1,000|ask} zlotys more a month for those who stay; their average pay is {5,160|avg} gross. The CEO offers {300|give}.

Advert: Stove pellets 1,490 zł/t | Motor Lublin 1, Widzew 1

@doc c-business | business portal | 2025-05-06
Poczta Krajowa: {a tenth|sh} out, a loss of {PLN 745 million|!loss} in the books

The state postal operator closed 2024 with a loss of {PLN 745 million|!loss|t=2024}. Hence the exit programme, whose result was given today: {6,140|took} out of {61,200|staff} agreed to go, against a target of {8,500|plan}.

One-off cost: {590 million|cost}. Annual effect: {640 million|save}. The investment thus pays for itself in eleven months, quicker than any sorting machine.

What it will not change is the market. Last year the Post took {118 million|par|t=Last year} parcels to customers' doors, lockers and kiosks; Paczkolot alone did {690 million|parK|t=Last year}. Its network of {7,600|off} offices, which the law obliges it to keep, is as large as when people wrote postcards.

Ciechanowicz promises profit "in 2027 at the latest". Her predecessor promised it for 2023.

Rate: EUR 4.2731 | USD 3.7760 | WIG20 +0.4%

@doc d-union | union bulletin | 2025-05-08
COLLEAGUES!

They boast of success. Let us count it together.

They wanted to be rid of {8,500|plan} of us. {5,140|!took|by=the Board} have gone, says the Board. Who will do their work? You will. For how much more? For {300|give|by=she} zlotys, and from July at that, she says. WE SAY: {A thousand|ask}, and from January!

They claim there is no money. But it was found, all {950 million|!cost} of it, to pay people for not working. And {750 million|aid|t=this year} comes this year from the State, for the service that YOU perform, on a wage of {five thousand one hundred and sixty|avg}.

Of those who asked to go, {910|ref} were told they are indispensable. If they are, pay them so.

Referendum on a strike: May 19 to 30, in all {7,600|off} offices. Validity threshold: {50%|-} of crews.

@doc e-radio | radio news script | 2025-05-06
THREE O'CLOCK NEWS

More than {six thousand|>took} people have left the Post with severance pay. The state company says {eight and a half thousand|plan|v=8500} were meant to. The average leaver was {fifty-two|age} years old and will receive up to {a year's|max|v=12} wages.

The Post had a loss of {two hundred and thirteen million|loss|t=last year} zlotys last year, much smaller than in 2023. Ms Ciechanowicz, the chief executive, says savings will come to {six hundred and forty million|save} annually.

The ministry does not intend to close any of the {seven thousand six hundred|off} offices.
