@story n3-kuusamaa-board
@topic Second-quarter results of the Finnish board maker Kuusamaa and of its rival Vannström
@subject K = Kuusamaa Oyj | Kuusamaa | the group | the Oulu company
@subject C = Kuusamaa's cartonboard division | cartonboard | the board division
@subject P = Kuusamaa's paper division | paper | graphic paper
@subject E = Kuusamaa's energy division | energy
@subject V = Vannström AB | Vannström | the Swedish rival
@subject M = municipality of Ristijoki | the municipality | Ristijoki
@subject J = Marjatta Hyytiäinen | Hyytiäinen | the chief executive
@fact s2 = 612000000 | revenue | K | net sales in euros | second quarter 2013 | snapshot
@fact s2p = 648000000 | revenue | K | net sales in euros | second quarter 2012 | snapshot
@fact sc = 5.56 | rate | K | fall of net sales over a year in percent | second quarter 2013 | snapshot
@fact sC = 334000000 | revenue | C | net sales in euros | second quarter 2013 | snapshot
@fact sCp = 311000000 | revenue | C | net sales in euros | second quarter 2012 | snapshot
@fact sP = 243000000 | revenue | P | net sales in euros | second quarter 2013 | snapshot
@fact sPp = 301000000 | revenue | P | net sales in euros | second quarter 2012 | snapshot
@fact sE = 35000000 | revenue | E | net sales in euros | second quarter 2013 | snapshot
@fact op = 41200000 | profit | K | operating profit in euros without one-off items | second quarter 2013 | snapshot
@fact opp = 37500000 | profit | K | operating profit in euros without one-off items | second quarter 2012 | snapshot
@fact oph = 79800000 | profit | K | operating profit in euros without one-off items | first half of 2013 | snapshot
@fact of = 14200000 | profit | K | operating profit in euros as reported | second quarter 2013 | snapshot
@fact one = 27000000 | profit | K | one-off charge in euros | second quarter 2013 | snapshot
@fact fc = 38600000 | profit | K | operating profit in euros that analysts expected | second quarter 2013 | snapshot | projected
@fact nt = 6300000 | profit | K | net profit in euros | second quarter 2013 | snapshot
@fact ntp = 24100000 | profit | K | net profit in euros | second quarter 2012 | snapshot
@fact ep = 0.07 | profit | K | earnings per share in euros | second quarter 2013 | snapshot
@fact mg = 6.73 | rate | K | operating margin in percent | second quarter 2013 | snapshot
@fact dt = 720000000 | other | K | net debt in euros | 2013-06-30 | snapshot
@fact dtp = 806000000 | other | K | net debt in euros | 2012-06-30 | snapshot
@fact jb = 380 | jobs | P | jobs to be cut | - | plan | pledged
@fact st = 5240 | jobs | K | people employed | 2013-06-30 | snapshot
@fact sv = 22000000 | other | K | savings in euros a year from the closure | 2014 | plan | projected
@fact cap = 210000 | other | P | tonnes a year that the closed machine makes | - | constant
@fact px = 8.94 | price | K | share price in euros | 2013-07-24 close | snapshot
@fact pxu = 6.4 | rate | K | rise of the share in percent | 2013-07-24 | snapshot
@fact vs = 1940000000 | revenue | V | net sales in euros | second quarter 2013 | snapshot
@fact vo = 118000000 | profit | V | operating profit in euros | second quarter 2013 | snapshot
@fact vj = 650 | jobs | V | jobs to be cut | - | plan | pledged
@fact old = 50 | other | P | jobs to be cut whose holders are over 50, in percent | - | constant
@fact tx = 1900000 | other | M | euros of tax a year that will be lost | - | plan | projected
@fact dP = 58000000 | other | P | fall of net sales over a year in euros | second quarter 2013 | snapshot
@fact dD = 86000000 | other | K | fall of net debt over a year in euros | 2013-06-30 | snapshot
@fact shC = 54.58 | other | C | share of the group's net sales in percent | second quarter 2013 | snapshot
@fact bf = 39900000 | profit | K | operating profit in euros that one broker expected | second quarter 2013 | snapshot | projected
@fact tp = 10.2 | price | K | broker's target price in euros | 2013-07-25 | plan | projected
@fact tpp = 9 | price | K | broker's target price in euros | before 2013-07-25 | plan | projected
@rel diff dP = sPp - sP
@rel diff dD = dtp - dt
@rel share shC = sC / s2
@rel sum s2 = sC + sP + sE
@rel diff of = op - one
@rel share mg = op / s2
@trap s2 s2p :: this year's quarter and last year's
@trap op of :: profit without and with the one-off charge
@trap op oph :: the quarter and the half year
@trap op fc :: what came and what analysts expected
@trap sC sP :: two divisions
@trap jb vj :: two companies cut jobs
@trap of nt :: operating and net profit
@trap jb st :: jobs cut and people employed

@doc a-release | stock exchange release | 2013-07-24
KUUSAMAA OYJ INTERIM REPORT 1 JANUARY – 30 JUNE 2013
Kuusamaa Oyj, Stock Exchange Release, 24 July 2013 at 8.30 a.m. EET

Q2 in brief (compared with Q2/2012)
• Net sales EUR {612 million|s2|t=Q2} (EUR {648 million|s2p|t=Q2/2012}), {-5.6%|sc|t=Q2|v=5.56}
• Operating profit excluding non-recurring items EUR {41.2 million|op|t=Q2} ({37.5|opp|x=1000000|t=Q2/2012})
• Non-recurring items EUR {-27 million|one|t=Q2|v=27000000}, related to the closure of paper machine 4 at Ristijoki
• Operating profit EUR {14.2 million|of|t=Q2}
• Profit for the period EUR {6.3 million|nt|t=Q2} ({24.1|ntp|x=1000000|t=Q2/2012}); earnings per share EUR {0.07|ep|t=Q2}
• Net debt EUR {720 million|dt|t=30 JUNE 2013}, against EUR {806 million|dtp|t=a year earlier} a year earlier

Marjatta Hyytiäinen, President and CEO:
"Cartonboard carried us. Its net sales grew to EUR {334 million|sC|t=Q2|by=Marjatta Hyytiäinen}, while paper fell to {243 million|sP|^}. Energy contributed EUR {35 million|sE|^}. The Ristijoki negotiations were concluded in June. The closure affects {380|jb|by=Marjatta Hyytiäinen} employees, and removes {210,000|cap|by=Marjatta Hyytiäinen} tonnes of capacity. From 2014 we expect annual cost savings of about EUR {22 million|~sv|t=From 2014|by=we}."

Outlook for 2013 is unchanged: operating profit excluding non-recurring items is to exceed that of 2012.

A conference call in English begins at 10.30 a.m. To participate, dial +358 9 555 0110, PIN 4471.

@doc b-wire | financial wire | 2013-07-24
UPDATE 2-Finland's Kuusamaa beats forecasts as boxes make up for magazines

* Q2 adj. EBIT EUR {41.2|op|x=1000000|t=Q2} mln vs consensus {38.6|fc|x=1000000} mln
* Sales EUR {612|s2|x=1000000|t=Q2} mln, down {5.6 pct|sc|v=5.56}
* Shares up {6.4 pct|pxu|v=6.4}

(Adds CEO comment, closing share price)

HELSINKI, July 24 (Skerry Financial) - Finnish board and paper maker Kuusamaa on Wednesday posted second-quarter earnings above expectations, helped by demand for packaging that outweighed a deepening slump in paper.

Adjusted operating profit rose to {41.2 million|op|t=second-quarter} euros from {37.5 million|opp|t=a year earlier} a year earlier. {Nine|-} analysts polled by Skerry had on average looked for {36.8 million|!fc|by=analysts polled by Skerry}.

The board division's sales climbed to {334 million|sC|t=second-quarter} from {311 million|sCp|t=a year ago} a year ago. At paper the figure was {243 million|sP|t=second-quarter}, after {301 million|sPp|t=12 months before} 12 months before.

"We do not think newsprint is coming back, and we act accordingly," Chief Executive Marjatta Hyytiäinen told reporters. The company booked {27 million|one} euros for shutting a machine at Ristijoki in northern Finland.

Swedish rival Vannström last week said it would eliminate {650|vj|t=last week} jobs as its quarterly operating profit shrank to {118 million|vo|t=quarterly} euros on sales of {1.94 billion|vs|^}.

Kuusamaa shares ended at {8.94|px|t=on Wednesday} euros.

(Reporting by Eero Palojärvi; Editing by Greta Mandelbaum)

@doc c-local | regional newspaper | 2013-07-25
Ristijoki loses its machine – and {380|jb} families their wage

PUBLISHED 05:00 | TEXT: ANNELI SAUKKONEN | PHOTOS 1/9: RISTO MYLLYLAHTI

The shift siren at the Ristijoki mill sounded as usual on Wednesday at two. Nobody in the canteen talked about euros per share. All the same the company had earned them: {41.2 million|op|t=in April to June} in April to June before the bill for closing their machine, and {79.8 million|oph|t=since New Year} since New Year.

– They make more than last year and we get the boot, says shop steward Kimmo Räsälä.

For the machine, which produces {210,000|cap} tonnes of magazine paper in a year, the bill came to {27 million|one}. When it is paid, what remains of the second quarter's operating result is {12.4 million|!of|t=the second quarter's}.

The number of those who must go is {380|jb}, out of {5,240|st|t=at the end of June} who worked for the group at the end of June. {Half|old} of them are over 50. Mayor Sirkka-Liisa Tuomaala reckons that the municipality will lose {1.9 million|tx|by=Mayor Sirkka-Liisa Tuomaala} euros a year in taxes.

The managing director, Hyytiäinen, defends the decision: paper sales in the quarter were {58 million|dP|t=in the quarter} smaller than a year ago.

By autumn {two|-} other machines are to be sold to China.

MOST READ: 1. Bear seen at the ski jump 2. Rent in Oulu up 4 per cent

@doc d-daily | business daily | 2013-07-25
LEX NORDICA
Kuusamaa: thick paper, thin returns

A {6.4 per cent|pxu|t=on the day} jump on the day for a company whose turnover is shrinking? Investors in Kuusamaa are cheering the mix. Cartonboard now brings in {55 per cent|shC} of sales; {€334m|sC|t=in the quarter} in the quarter, compared with {€243m|sP|^} from graphic paper and {€35m|sE|^} from energy.

Sales overall slipped from {€684m|!s2p|t=a year before} a year before to {€612m|s2|t=in the quarter}. But the underlying operating margin was {6.7 per cent|mg|t=in the quarter}, and the debt load, at {€720m|dt|t=at midyear} at midyear, is {€86m|dD|t=at midyear} lighter than last summer's.

Beware the word underlying. After a {€27m|one} charge, the bottom line was {€6.3m|nt|t=in the quarter}, or {7 cents|ep|v=0.07|^} per share, about {a quarter|-} of last year's {€24.1m|ntp|t=last year's}.

The {€22m|sv|t=from next year} that management hopes to save from next year will help. So may Vannström, which will let {380|!vj} people go and is {three times|-} bigger. If the Swede ever wants a board mill with its own power station, Kuusamaa at {€8.94|px} a share would not be dear.

@doc e-email | broker's morning note | 2013-07-25
From: nordic.materials@tammerbrook.example
Subject: KUUS1V: raise to ADD (HOLD), TP {10.20|tp} ({9.00|tpp})

Morning all,

Good print yesterday. Clean EBIT {41.2m|op|t=yesterday} vs us {39.9|bf|x=1000000|by=us} and street {38.6|fc|x=1000000|by=street}. Margin {6.7%|mg} was the best since 3Q10. H1 clean EBIT now {79.8m|oph|t=H1}, so FY guidance looks like a layup.

Board the star (sales {334m|sC|t=2Q|v=334000000} in 2Q vs {311m|sCp|t=2Q12|v=311000000} in 2Q12). Paper ugly, as we all knew: {243m|sP|t=2Q|v=243000000}, from {301m|sPp|t=2Q12|v=301000000}. Reported EBIT of {14.2m|of|t=2Q} is after PM4 closure; cash cost only c{18m|-}. Net debt {702m|!dt|t=end-June|v=702000000} end-June, ND/EBITDA {2.3x|-}.

Mgmt sounded upbeat on pricing: Hyytiäinen told the call that if folding boxboard goes up by {€40|-} a tonne in Sept, as announced, H2 clean EBIT "will be better than H1". Savings of {22m|sv|t=from 2014|v=22000000} p.a. from 2014 are in our numbers at {15m|-}.

Prefer to Vannström (2Q EBIT {118m|vo|t=2Q|v=118000000}; mkt doesn't believe the dividend).

Cheers, Bettina
