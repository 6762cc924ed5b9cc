@story zb-noyahat-onion-prices
@topic Onion prices after an export ban, Bangladesh
@subject K = Noyahat wholesale market | Noyahat | the wholesale market
@subject T = TCB | the state trading agency | Trading Corporation
@subject D = Directorate of Consumer Rights | the directorate | DNCRP
@subject I = importers | traders
@subject C = Commerce adviser Shahana Mirza | Mirza | the commerce adviser
@fact w0 = 58 | price | K | taka a kilogram of onions at wholesale | 2033-09-13 | snapshot
@fact w1 = 112 | price | K | taka a kilogram of onions at wholesale | 2033-09-15 | snapshot
@fact r0 = 70 | price | - | taka a kilogram of onions at retail | 2033-09-13 | snapshot
@fact r1 = 140 | price | - | taka a kilogram of onions at retail | 2033-09-16 | snapshot
@fact r2 = 95 | price | - | taka a kilogram of onions at retail | 2033-10-02 | snapshot
@fact tcb = 45 | price | T | taka a kilogram of onions on the agency's trucks | 2033-09-18 | constant
@fact lim = 2 | other | T | kilograms of onions that a buyer may take | 2033-09-18 | constant | threshold
@fact tr = 240 | other | T | trucks selling onions | 2033-09-18 | snapshot
@fact trd = 35 | other | T | trucks selling onions in the district | 2033-09-18 | snapshot
@fact need = 2600000 | other | - | tonnes of onions eaten a year | 2033 | constant
@fact prod = 2340000 | other | - | tonnes of onions grown a year | 2033 | constant
@fact loss = 25 | other | - | share of the crop that rots, in percent | 2033 | constant
@fact imp = 84000 | other | I | tonnes of onions for which permits were given | 2033-09-22 | cumulative
@fact arr = 11500 | other | I | tonnes of onions landed | 2033-10-02 | cumulative
@fact stuck = 165 | other | I | onion trucks held at the border | 2033-09-15 | snapshot
@fact fine = 1850000 | damages | D | taka of fines | 2033-09-20 | cumulative
@fact shops = 143 | cases | D | traders fined | 2033-09-20 | cumulative
@fact raid = 61 | other | D | raids | 2033-09-20 | cumulative
@fact duty = 5 | rate | C | import duty on onions, in percent | 2033-09-14 | constant
@fact tsh = 32.1 | other | T | truck price as a share of the retail price, in percent | 2033-09-18 | constant
@fact ash = 13.7 | other | I | share of permitted onions landed, in percent | 2033-10-02 | snapshot
@fact avg = 12937 | damages | D | taka of fine a trader | 2033-09-20 | constant
@rel share tsh = tcb / r1
@rel share ash = arr / imp
@trap w1 r1 :: wholesale against retail
@trap r1 r2 :: peak against October
@trap imp arr :: permits against landings
@trap tr trd :: country against district
@trap need prod :: eaten against grown

@doc a-daily | English-language daily | 2033-09-16
Onion doubles in two days

Rafiqul Bashar, Noyahat

The price of onion per kg stood at Tk {140|r1|t=yesterday evening} at kitchen markets in the capital yesterday evening, twice the Tk {70|r0|t=before the ban} consumers were paying before the ban.

India on Sunday night stopped exports with immediate effect. At Noyahat, the country's largest wholesale hub, local onion jumped to Tk {112|w1|t=by Monday noon} by Monday noon from Tk {58|w0|t=on Saturday} on Saturday.

"{One hundred and sixty-five|stuck|by=Shyamal Kundu} trucks of ours are stuck at Hili and Benapole with goods already paid for," said importer Shyamal Kundu. "They'll be soup by Friday."

The country needs {26 lakh|need|v=2600000} tonnes a year and grows {23.4 lakh|prod|v=2340000}, of which a {quarter|loss|v=25} rots before it gets to a plate.

Commerce Adviser Shahana Mirza told reporters that the {5 percent|duty} duty on imports would be waived, and that there was "no reason whatever" for Tk {140|r1}. From Sunday TCB will sell at Tk {45|tcb}.

@doc b-online | news site | 2033-09-18
TCB truck sale: {2|lim} kg a head, queues from dawn

Sun, 18 Sep 2033, 11:36 am · Updated 1:05 pm · 3 min

Hazera Begum came at 5am with a stool. By {11|-} she was {two hundredth|-} in line and the truck, she'd been told, carried {one|-} tonne.

The Trading Corporation started selling onions at Tk {45|tcb} a kg from {240|tr|t=on Sunday} trucks nationwide on Sunday, {35|trd} of them in this district. No one may buy more than {2|lim} kg.

At the same corner, vendor Abdus Salam wanted Tk {140|r1} for a kilo. Till last Saturday he had charged {80|!r0|t=Till last Saturday}.

Who's to blame? He points at Noyahat: "They raised from {58|w0} to {112|w1} overnight with onions bought months ago." They point at the border, where {156|!stuck|t=since Monday} lorries have been standing since Monday.

WATCH: Hilsa at Tk 2,200 a kg | Bangladesh 214/6 in 43 overs

@doc c-wire | wire agency | 2033-09-22
Bangladesh fines onion traders, clears imports from four countries

DHAKA, Sept 22 (Padma) - Bangladeshi authorities have fined {143|shops|t=by Tuesday} shopkeepers and wholesalers a total of {1.85 million|fine|^} taka in {61|raid|^} raids by Tuesday, after onion prices doubled within days of an Indian export ban.

Permits have been issued to import {84,000|imp|t=so far|by=an official} tonnes from Egypt, Turkey, Myanmar and China so far, an official said. The duty of {5%|duty} has been lifted until March.

The country produces {2.34 million|prod} tonnes but loses {25%|loss} of it. It consumes {2.6 million|need}.

State trucks sell at {45|tcb} taka, {32%|~tsh} of the peak market price of {140|r1}.

@doc d-column | opinion | 2033-10-03
The onion has layers. So has the excuse

On Sunday I bought a kilo for Tk {95|r2|t=On Sunday}. I felt rich. In mid-September it was {140|r1|t=In mid-September}.

What has happened? Of the {84,000|imp} tonnes for which paper was stamped, {11,500|arr|t=as of Sunday|by=port figures} had come ashore as of Sunday, per port figures. That is {14 percent|~ash}. It cannot have been the ships.

No: it was the sheds. A trader who at {58|w0} swears that he has nothing, and at {112|w1} opens a door, had something. The directorate's {61|raid} raids found as much. They brought in less than {nineteen lakh|<fine|v=1900000} taka, or Tk {13,000|~avg} from each of {143|shops} culprits. One of them, I'm told, paid from his shirt pocket.

We do grow enough, nearly: {23.4 lakh|prod|v=2340000} against {26|need|x=100000}. Give me storage for the part that goes bad and I'll give you back the Indian trucks.
