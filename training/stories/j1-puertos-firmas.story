@story j1-puertos-firmas
@topic Signature drive for a referendum against the ports law, Uruguay
@subject F = Comisión Pro Referéndum | the commission | the promoters | the campaign
@subject E = Electoral Court | the court
@subject T = Río Hondo terminal | the terminal | the port
@subject M = Montevideo | the capital
@subject Q = Equis Opinión | Equis
@subject U = Uruguay | the country
@fact h = 611340 | other | F | signatures handed in | 2001-03-02 | cumulative
@fact va = 574902 | other | F | signatures found valid | 2001-05-18 | cumulative
@fact rj = 36438 | other | F | signatures rejected | 2001-05-18 | cumulative
@fact need = 582000 | other | U | signatures needed | 2001 | constant | threshold
@fact pct = 25 | other | U | percent of voters who must sign | 2001 | constant | threshold
@fact el = 2328000 | other | U | people on the electoral roll | 2001 | constant
@fact sf = 7098 | margin | F | signatures short | 2001-05-18 | snapshot
@fact mo = 318400 | other | M | signatures handed in | 2001-03-02 | cumulative
@fact dp = 9120 | other | F | signatures rejected as repeated | 2001-05-18 | cumulative
@fact ry = 52 | poll_share | Q | people for repealing the law | April 2001 | snapshot
@fact rn = 31 | poll_share | Q | people for keeping the law | April 2001 | snapshot
@fact qn = 900 | sample_size | Q | people asked | April 2001 | constant
@fact qt = 1100000 | spending | E | dollars spent to check the signatures | 2001-05 | cumulative
@fact ch = 260 | jobs | E | clerks who checked | 2001-04 | snapshot
@fact cy = 30 | duration | T | years of the concession | 2001 | plan
@fact cp = 17000000 | price | T | dollars paid for the concession | 2001 | plan
@fact rv = 94000000 | revenue | T | dollars of revenue a year | 2000 | cumulative
@fact jb = 2300 | jobs | T | workers | 2001 | snapshot
@fact vi = 4 | votes_cast | E | ministers of the court for the ruling | 2001-05-18 | snapshot
@fact vn = 3 | votes_cast | E | ministers of the court against the ruling | 2001-05-18 | snapshot
@rel diff va = h - rj
@rel diff sf = need - va
@rel share pct = need / el
@race poll = ry rn
@trap h va :: handed in and valid
@trap rj dp :: all rejected ones and the repeated ones
@trap h mo :: the whole country and the capital
@trap need va :: needed and found
@trap cp rv :: price of the concession and revenue a year

@doc cable | news agency | 2001-05-18
Uruguay referendum bid falls {7,098|sf} signatures short

MONTEVIDEO, May 18 (Platense) -- A drive to put Uruguay's new ports law to a referendum failed on Friday when the Electoral Court ruled that {574,902|va|t=Friday|by=the Electoral Court} of the signatures collected were valid.

The promoters needed {582,000|need}, or {25 percent|pct} of the {2,328,000|el} people on the roll.

They had delivered {611,340|h|t=March 2} on March 2. The court's {260|ch} clerks discarded {36,438|rj}, among them {9,120|dp} that appeared more than once.

Ministers split {4|vi}-{3|vn}, the minority holding that fingerprints should have been accepted for some {8,000|-} rural voters.

The law lets the state hand the Río Hondo terminal, with {2,300|jb} workers, to a private operator for {30|cy} years.

@doc matutino | morning daily | 2001-05-19
Referendum on ports: the door closes, by a hair

By Washington Etchegoyen

The corridor of Calle Ituzaingó smelt of ink pads. {Eleven|-} weeks, {1.1 million|qt} dollars and an army of temporary clerks were needed to establish what the President of the court read out in {forty|-} seconds: it is not enough.

The arithmetic, for those who wish to keep it: to the {611,340|h} that were brought in on handcarts one must take away {36,438|rj}. There remain {584,902|!va}. The bar was at {582,000|need}.

The promoters were left looking at each other. More than {half|-} of their harvest, {318,400|mo}, came from the capital; in Artigas and Rivera they hardly had tables. "It was raining in February," said one of them, "but it wasn't raining on the Government's pens."

The concession brings in {17 million|cp} dollars at once. The terminal invoiced {94 million|rv|t=last year} last year.

Peñarol 2, Danubio 1. Maximum today 17º.

@doc semanario | leftist weekly | 2001-05-25
Who counted, how, and for whom

We were told that the law asked for one voter in {five|!pct|v=20}. It turned out to be a matter of {three|vn} honest magistrates against {four|vi}.

The people had already spoken. Equis Opinión's April study, with {900|qn|by=Equis Opinión|t=April} interviews, left no doubt: {52 percent|ry|^} would repeal, {31 percent|rn|^} would not. That is what they fear.

What happened to the {12,000|!rj} citizens whom the court erased? According to the delegates who sat at the tables, {9,120|dp|by=the delegates} were repeated. The others committed the sin of an illegible thumb.

The beneficiary will have the quays for {thirty|cy} years. It will pay {17|cp|x=1000000} million. The terminal took in more than {five|-} times that in one bad year.

We are gathering the workers' testimonies: letters to Casilla 4071.

@doc english-weekly | English-language weekly | 2001-05-24
Ports bill safe as petition fails

The government breathed out last week. A petition to overturn its ports bill, carried by unions and most of the opposition, did not survive inspection, though it was close: the Electoral Court passed about {565,000|!va} names, and {582,000|need} were required.

Shipping agents welcomed the decision. Río Hondo handles the country's forest products, employs {2,300|jb} people and had income of {US$94m|rv|t=in 2000|v=94000000} in 2000.

The opposition says it will try again under another article of the Constitution. It may be popular. {Fifty-two|ry} per cent of those asked by Equis said they would vote the law down, {31|rn} per cent that they'd leave it be.

The commission handed over its {611,340|h} signatures in {87|-} boxes, one of which, our reporter noted, had held bananas.
