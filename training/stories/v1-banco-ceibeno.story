@story v1-banco-ceibeno
@topic Collapse of Banco Ceibeño in Honduras: from the closing of the doors to the sale of branches, May and June 2028
@subject B = Banco Ceibeño | Ceibeño | the bank | the lender
@subject R = banking commission | the commission | regulators | the supervisor | the regulator
@subject F = deposit guarantee fund | the fund | the guarantee fund
@subject C = Rogelio Bonilla-Hadad | Bonilla-Hadad | the chairman | don Rogelio
@subject I = Banco del Istmo Norte | Istmo Norte | the buyer | the purchaser
@subject P = prosecutor's office | prosecutors | the prosecutors
@subject U = large depositors of Banco Ceibeño | large depositors | those above the limit | big savers
@subject S = small depositors of Banco Ceibeño | small depositors | small savers
@subject M = Honduran banks | other banks | the market | the system
@subject L = La Ceiba head office | La Ceiba | the head office
@fact d27 = 18600000000 | other | B | lempiras on deposit | 2027-12-31 | constant
@fact dM = 14100000000 | other | B | lempiras on deposit | 2028-05-12 | snapshot
@fact out = 4500000000 | other | B | lempiras withdrawn | January to 2028-05-12 | cumulative
@fact outW = 2300000000 | other | B | lempiras withdrawn | week to 2028-05-12 | cumulative
@fact outP = 24.2 | other | B | percent of deposits withdrawn | January to 2028-05-12 | cumulative
@fact ins = 9000000000 | other | S | lempiras that the guarantee covers | 2028-05-12 | snapshot
@fact uns = 5100000000 | other | U | lempiras that the guarantee does not cover | 2028-05-12 | snapshot
@fact n = 412000 | other | B | depositors | 2028-05-12 | snapshot
@fact nS = 396340 | other | S | depositors | 2028-05-12 | snapshot
@fact nU = 15660 | other | U | depositors | 2028-05-12 | snapshot
@fact nSs = 96.2 | other | S | share of depositors | 2028-05-12 | snapshot
@fact cap = 280000 | other | F | lempiras covered for each saver | - | constant | threshold
@fact fund = 6700000000 | other | F | lempiras in hand | May 2028 | snapshot
@fact rec = 55 | other | U | share of the uncovered money that may come back | - | plan | projected
@fact loans = 13700000000 | other | B | lempiras lent | 2028-05-12 | snapshot
@fact bad = 31 | other | R | share of loans not being repaid | May 2028 inspection | snapshot
@fact badB = 6.4 | other | B | share of loans not being repaid by its own report | March 2028 | snapshot
@fact badL = 4247000000 | other | R | lempiras of loans not being repaid | May 2028 inspection | snapshot
@fact own = 3200000000 | other | C | lempiras lent to his companies | 2028-05-12 | snapshot
@fact ownS = 23.4 | other | C | share of loans lent to his companies | 2028-05-12 | snapshot
@fact ownL = 390000000 | other | R | lempiras that may be lent to owners | - | constant | threshold
@fact cr = 3.8 | other | R | capital as a percentage of risk | May 2028 inspection | snapshot
@fact crB = 11.2 | other | B | capital as a percentage of risk by its own report | March 2028 | snapshot
@fact crM = 10 | other | R | capital that a bank must hold as a percentage of risk | - | constant | threshold
@fact hole = 2900000000 | other | B | lempiras missing | May 2028 inspection | snapshot
@fact holeD = 109800000 | other | B | dollars missing | May 2028 inspection | snapshot
@fact fx = 26.4 | price | M | lempiras for a dollar | May 2028 | snapshot
@fact br = 74 | other | B | branches | 2028-05-12 | snapshot
@fact brI = 52 | other | I | branches taken over | 2028-06-09 | plan | pledged
@fact st = 1930 | jobs | B | people employed | 2028-05-12 | snapshot
@fact stI = 1150 | jobs | I | people kept on | 2028-06-09 | plan | pledged
@fact stX = 780 | jobs | B | people who lose their post | 2028-06-09 | plan | projected
@fact paid = 640000000 | price | I | lempiras paid for the branches | 2028-06-09 | constant
@fact war = 9 | arrests | P | warrants issued | 2028-05-20 | cumulative
@fact arr = 5 | arrests | P | people arrested | 2028-05-20 | cumulative
@fact fug = 4 | arrests | P | people sought | 2028-05-20 | snapshot
@fact bail = 12000000 | damages | C | lempiras of bail | 2028-05-24 | constant
@fact age = 58 | age | C | years of age | 2028 | constant
@fact shut = 15:40 | clock | B | closing of the doors | 2028-05-12 | constant
@fact ann = 18:15 | clock | R | announcement of the takeover | 2028-05-12 | constant
@fact pay = 2028-05-22 | date | F | first day of payments | - | plan
@fact rt = 14.5 | rate | B | percent of interest on savings | early 2028 | snapshot
@fact rtM = 8.9 | rate | M | percent of interest on savings | early 2028 | snapshot
@fact atm = 5000 | other | B | lempiras a day that may be drawn | from 2028-05-15 | plan | threshold
@fact q = 2000 | crowd | L | people in the queue | 2028-05-15 | snapshot
@rel diff out = d27 - dM
@rel share outP = out / d27
@rel sum dM = ins + uns
@rel sum n = nS + nU
@rel share nSs = nS / n
@rel share bad = badL / loans
@rel share ownS = own / loans
@rel product hole = holeD * fx
@rel sum st = stI + stX
@rel sum war = arr + fug
@trap d27 dM :: deposits before and after the flight
@trap out outW :: the year's and the last week's withdrawals
@trap bad badB :: inspectors' and the bank's own figure
@trap cr crB :: inspectors' and the bank's own figure
@trap cr crM :: what it had and what it must have
@trap ins uns :: covered and not covered
@trap n nS :: all depositors and the small ones
@trap br brI :: all branches and those sold
@trap rt rtM :: its interest and the market's
@trap shut ann :: doors shut and takeover announced
@trap own ownL :: lent and allowed

@doc istmo-wire | wire agency | 2028-05-13
Honduras seizes Banco Ceibeño after run on deposits

TEGUCIGALPA, May 13 (Istmo) - Honduran regulators took over Banco Ceibeño, the country's seventh-largest lender, on Friday evening after customers withdrew {2.3 billion|outW|t=in a week} lempiras in a week.

The banking commission announced the step at {6:15 p.m.|ann}, some two and a half hours after the doors of the bank's {74|br} branches had been shut at {3:40|shut}.

An inspection found that {31%|bad|by=An inspection} of loans were not being repaid, the commission said. In March the bank itself had declared {6.4%|badB|t=In March|by=the bank itself}. Its capital stood at {3.8%|cr} of risk-weighted assets, against a legal minimum of {10%|crM}; it had claimed {11.2%|crB}. The commission estimates the shortfall at {2.9 billion|hole|by=The commission} lempiras.

Deposits had melted to {14.1 billion|dM|t=Friday} lempiras on Friday from {18.6 billion|d27|t=at the end of December} at the end of December.

Of the {412,000|n} depositors, {396,340|nS}, or {96.2%|nSs}, are fully protected, as they hold less than the {280,000|cap} lempiras that the deposit guarantee fund covers. The fund has {6.7 billion|fund} lempiras in hand and will start paying on {May 22|pay}.

Attempts to reach the chairman, Rogelio Bonilla-Hadad, {58|age}, were unsuccessful. A recorded message at his office said the lines were busy.

@doc diario-litoral | regional daily | 2028-05-16
"They gave me a number: 1,744"
By Xiomara Pastrana, La Ceiba

By six in the morning the line had gone round the cathedral. By nine there were some {2,000|~q|t=By nine} people in it, and the guard at the door was handing out slips of raffle paper.

Mine said {1,744|-}.

From yesterday each customer may draw {5,000|atm|t=From yesterday} lempiras a day from the cash machines, when these have any. Most people had come not for that but to be told, by a human being, that their money exists. It does, if there is not too much of it. Savings under {280,000|cap} lempiras are covered. The rest, {5.1 billion|uns} lempiras belonging to {15,660|nU} persons and firms, is in God's hands. The liquidator's people speak, in whispers, of giving back {55|rec|by=The liquidator's people} per cent.

Why did so many put so much into a middling bank? The poster is still in the window: "{14.5%|rt}! Ask inside." Other banks were paying {8.9%|rtM|s=Other banks}.

The shoemaker in front of me, don Eusebio, had been in this very queue on Friday when the shutters came down, at {twenty to three|!shut}. He had it from the cathedral clock. He looked at his slip. "In the year of the hurricane it was for water," he said.

At the end of December {18,600|d27|x=1000000|t=At the end of December} million lempiras lay here. By Friday {4,500|out|x=1000000|t=By Friday} million had walked out, and the people around me were wondering whose.

BASEBALL: Vida 7, Marathón 5. LOTTO: 08-21-33. Dollar: buys 26.31, sells 26.47

@doc finanzas-centroamerica | business magazine | 2028-05-26
Anatomy of a hole

The first number anyone saw was {6.4|badB|t=in the first-quarter report}. That was, in per cent, the share of loans in arrears in the first-quarter report of Banco Ceibeño. The second was {31|bad|by=the inspectors}, and it was the inspectors'. Between the two lie {4.2 billion|badL} lempiras, plus a bit.

The book they went through totalled {13.7 billion|loans}. They found that {3.2 billion|own}, or {23.4%|ownS}, had gone to companies of the chairman: a palm-oil mill, a shrimp farm, and a hotel in Tela of which only the swimming pool exists. The rules allow {390 million|ownL}.

No bank survives that with {3.8%|cr} of capital. The missing sum, {2.9 billion|hole} lempiras, is worth {$1.1 billion|!holeD} at the present {26.40|fx}. That is modest by regional standards, and still more than anyone in Tegucigalpa has lying about.

Could the run have been contained? Depositors took {4.5 billion|out|t=from January until the doors shut} from January until the doors shut, {24.2%|outP|^} of all there was; but {half|-} of it, {2.3 billion|outW|t=in the last five working days}, went in the last five working days. Someone talked.

The supervisor's defence is that Ceibeño reported a capital ratio of {11.2%|crB|by=Ceibeño}, above the required {10%|crM}. It paid savers {14.5%|rt}. A supervisor who sees that in a market at {8.9%|rtM} and asks no questions has other qualities.

@doc fiscalia-comunicado | prosecutor's press release | 2028-05-24
PROSECUTOR'S OFFICE – COMMUNIQUÉ 117-2028

In the case known as "Espejo", the office informs:

First. Of the {nine|war} arrest warrants obtained on 20 May, {five|arr|t=on 20 May} were executed that day in La Ceiba, Roatán and San Pedro Sula. {Four|fug} persons remain at large; {two|-} are believed to have left the country.

Second. The citizen Rogelio Bonilla-Hadad, aged {58|age}, was heard today. The court set bail at {12 million|bail|by=The court|t=today} lempiras, took his passport and forbade him to enter any of the {seventy-four|br} branches.

Third. The indictment concerns credits of {3,200|own|x=1000000} million lempiras to companies under his control, when the law permits no more than {390|ownL|x=1000000} million.

Fourth. According to the expert opinion of the commission, {6.4%|!bad|by=the commission} of the portfolio is in default, which made the bank insolvent.

Fifth. The public is reminded that the guarantee fund has been paying small savers since {22 May|pay} and that nobody needs an intermediary, a lawyer or a "gestor" to be paid.

Barrio La Leona, 5th Street, building 2. Free line 104.

@doc radio-atlantida | radio news script | 2028-06-09
MIDDAY EDITION. Presenter: Nohemí

A buyer for the remains of Ceibeño. Banco del Istmo Norte is taking {52|brI} of the {74|br} branches. It's paying {640 million|paid} lempiras. And it is bringing the small depositors over, with the {nine billion|ins} lempiras that are under guarantee.

For the employees it's half good news. There are {1,930|st} of them. {1,150|stI} stay. {870|!stX}, mostly at the head office here in La Ceiba, get their letters on Monday.

[TAPE: union, 15 sec.]

For big savers nothing changes. {Fifteen thousand six hundred and sixty|nU} accounts are above the line, {5.1 billion|uns} in total. The liquidator says people should count on {55 cents|rec|v=55|by=The liquidator} per lempira and be happily surprised if there is more.

And don Rogelio? The {56|!age}-year-old is at home with a bracelet on his ankle, having posted the {12 million|bail}. {Four|fug|t=still} of the accused are still missing. If you see a white yacht called "Liquidez", call the station.

@doc fondo-faq | deposit fund web page, questions and answers | 2028-05-19
Banco Ceibeño: what you need to know
Updated 19 May 2028, 10:05

Am I covered?
If the sum of your accounts is at most {L 280,000|cap|v=280000}: yes, entirely. That is so for {396,340|nS} of {421,000|!n} customers.

When do I get my money?
Payments begin on Monday, {22 May|pay}. Until then you can withdraw {L 5,000|atm|v=5000|t=Until then} a day.

Does the fund have enough?
The fund holds {L 6.7 billion|fund|v=6700000000}. Covered deposits come to {L 9 billion|ins|v=9000000000}. The difference will be met from the sale of assets, and if necessary from a credit line of the central bank, so that nobody has to wait.

I have more than the limit. What happens?
You get the limit now, and later a part of the rest. There are {15,660|nU} of you. We cannot say how large that part will be. Figures in the press, such as {55%|rec|by=Figures in the press|m=denied}, do not come from us.

When exactly did the bank close?
On 12 May at {15:40|shut}. Transfers that arrived between then and {18:15|ann}, when the commission took control, were returned.

Whom can I trust?
Nobody who telephones you.
