@story p4-nusarejo-haj
@topic What Indonesia's haj will cost in 2031: the ministry's proposal, the commission's cut and the decree
@subject K = Ministry of Haj | the ministry | Kemenhaj | the government | Minister Hidayat Siregar | the minister
@subject D = Commission on Religious Affairs | the commission | Komisi VIII | lawmakers | the House panel
@subject B = Haj Fund Agency | the fund | BPKH | the agency
@subject P = Pilgrims | the pilgrim | pilgrims | jemaah | a pilgrim
@subject J = East Java | Surabaya | the Surabaya embarkation
@subject S = Mrs Sulistyowati
@subject A = Aceh | Banda Aceh | the Aceh embarkation
@fact tp = 93400000 | price | K | total cost of a pilgrim in rupiah | proposal of December 2030 | plan | projected
@fact td = 88600000 | price | K | total cost of a pilgrim in rupiah | agreement of January 2031 | constant
@fact t30 = 89400000 | price | K | total cost of a pilgrim in rupiah | 2030 | constant
@fact pp = 65400000 | price | P | part borne by the pilgrim in rupiah | proposal of December 2030 | plan | projected
@fact pd = 55200000 | price | P | part borne by the pilgrim in rupiah | agreement of January 2031 | constant
@fact p30 = 56000000 | price | P | part borne by the pilgrim in rupiah | 2030 | constant
@fact sp = 28000000 | price | B | part borne by the fund's returns in rupiah | proposal of December 2030 | plan | projected
@fact sd = 33400000 | price | B | part borne by the fund's returns in rupiah | agreement of January 2031 | constant
@fact dep = 25000000 | price | P | deposit in rupiah | 2031 | constant
@fact dl = 30200000 | price | P | amount still to be paid in rupiah | February 2031 | plan
@fact q = 221000 | other | K | pilgrims allowed | 2031 | plan
@fact qr = 203300 | other | K | regular pilgrims allowed | 2031 | plan
@fact qs = 17700 | other | K | special pilgrims allowed | 2031 | plan
@fact q30 = 213000 | other | K | pilgrims allowed | 2030 | constant
@fact w = 5400000 | waiting | P | people on the waiting list | January 2031 | snapshot
@fact wy = 26 | duration | P | average wait in years | January 2031 | snapshot
@fact wj = 34 | duration | J | average wait in years | January 2031 | snapshot
@fact em = 60900000 | price | J | part borne by the pilgrim in rupiah | decree of February 2031 | constant
@fact ea = 46900000 | price | A | part borne by the pilgrim in rupiah | decree of February 2031 | constant
@fact fb = 171000000000000 | other | B | money managed in rupiah | end of 2030 | snapshot
@fact fr = 11800000000000 | revenue | B | return of the year in rupiah | 2030 | constant
@fact ft = 12400000000000 | revenue | B | return of the year in rupiah | target for 2030 | plan | projected
@fact us = 6790000000000 | budget | B | returns used for the pilgrimage in rupiah | 2031 | plan
@fact fl = 34500000 | price | K | air fare in rupiah | proposal of December 2030 | plan | projected
@fact fld = 32100000 | price | K | air fare in rupiah | agreement of January 2031 | constant
@fact dy0 = 40 | duration | K | days of stay | 2030 | constant
@fact dy = 39 | duration | K | days of stay | 2031 | plan
@fact dd = 461 | deaths | P | pilgrims who died in the season | 2030 | cumulative
@fact pay = 128000 | other | P | pilgrims who have paid in full | 21 February 2031 | cumulative
@fact pdd = 800000 | margin | P | fall of the part borne by the pilgrim over the year in rupiah | agreement of January 2031 | constant
@fact age = 73 | age | S | age | 2031 | constant
@rel diff pdd = p30 - pd
@rel product us = sd * qr
@rel sum tp = pp + sp
@rel sum td = pd + sd
@rel diff dl = pd - dep
@rel sum q = qr + qs
@trap tp td :: proposed and agreed
@trap pd td :: the pilgrim's part and the whole cost
@trap em ea :: two embarkations
@trap wy wj :: the country and one province
@trap fr ft :: return made and hoped for

@doc a-news | national news site | 2031-01-14
Haj 2031: pilgrims to pay Rp {55.2 million|pd}, House and ministry agree

Jakarta – After a meeting that ended at 22:15, the Commission on Religious Affairs and the Ministry of Haj settled on a cost of Rp {88.6 million|td} for each regular pilgrim. Of this, Rp {55.2 million|pd} is borne by the pilgrim and Rp {33.4 million|sd} comes from the returns of the Haj Fund Agency.

The figure is lower than the Rp {93.4 million|tp|t=in December|by=the ministry} that the ministry put forward in December, and even a little below the Rp {89.4 million|t30|t=for 2030} fixed for 2030. The pilgrim's share then was Rp {56 million|p30}.

The largest saving is the flight: Rp {32.1 million|fld} instead of the Rp {34.5 million|fl|t=proposed} proposed. The stay will be shortened to {39|dy} days from {40|dy0}.

Since everyone has deposited Rp {25 million|dep} upon registration, Rp {30.2 million|dl} remains to be settled, less the returns on the individual account.

Indonesia's quota is {221,000|q}, made up of {203,300|qr} regular places and {17,700|qs} special ones.

Popular: 1 Gold price today • 2 Persebaya 3-0 • 3 Recipe: rendang for 12

@doc b-column | weekly news magazine | 2031-01-20
The pilgrim pays less because another pilgrim waits

Every January our politicians compete in piety by making the haj cheaper. This year the ministry opened with a share of {65.4 million|pp} rupiah for the traveller and was "beaten down" to {55.2 million|pd}. Applause.

But planes and tents do not haggle. They must be paid for, and of the {88.6 million|td} that a place costs, the difference of {33.4 million|sd} is drawn from the earnings on money that belongs to {5.4 million|w} others in the queue. In December it was going to be {28 million|sp|t=In December}.

BPKH manages {171 trillion|fb|t=at New Year} rupiah at New Year. It made {11.8 trillion|fr|t=last year} last year, when it had hoped for {12.4|ft|x=1000000000000}. More than half of a year's fruit, {6.79 trillion|us}, is to be eaten by the {203,300|qr} who depart.

A man in Sidoarjo who registers today will go when he is a grandfather: in East Java one waits {34|wj} years. The national mean is {26|wy}. His deposit, {25 million|dep}, will by then have bought many strangers a ticket. Whether that is charity, the ulema may decide.

@doc c-decree | ministry press release | 2031-02-07
Presidential decree on the cost of the haj issued

1. The pilgrim's contribution differs by embarkation. It is lowest in Aceh at Rp {46,900,000|ea} and highest in Surabaya at Rp {60,900,000|em}. The national average is that agreed with the House on 13 January, namely Rp {55,200,000|pd|t=on 13 January}.

2. The contribution of the value benefit amounts to Rp {33,400,000|sd} per pilgrim, in total Rp {6.79 trillion|us}.

3. Settlement opens on 10 February for the first stage and closes on 14 March.

4. The quota consists of {203,300|qr} regular pilgrims. In 2030, when the national quota was {213,000|q30|t=In 2030}, {461|dd|t=In 2030} pilgrims died in the Holy Land; a health examination before payment is therefore obligatory.

5. Length of stay: {39|dy} days.

Minister Hidayat Siregar asks the public to beware of agents who offer departures without queueing. Complaints: 0811-555-0133.

@doc d-local | Surabaya newspaper | 2031-02-22
Why does a seat from Juanda cost more?

SURABAYA. Mrs Sulistyowati, {73|age}, has sold the second of her three cows. "The first was for the deposit, in 2005. That was {20 million|-}, and it was a good cow."

Pilgrims who board here pay {60.9 million|em} rupiah, the highest in the country; those from Banda Aceh {46.9 million|ea}. Distance explains it, says the ministry's local head, Fauzan Mahfud. The flight alone averages {32.1 million|fld}.

Had the government had its way in December, it would have been worse: then {65.4 million|pp|t=in December} was mentioned as the average for the whole nation, of a total of {93.4|tp|x=1000000}. It came out at {55.2|pd|x=1000000}, some {800,000|pdd} rupiah under last year's.

Until yesterday {128,000|pay|t=Until yesterday} people had paid in full nationwide. Mrs Sulistyowati is one of them. She has waited 26 years, which happens to be the average; whoever signs up in this province now should count on {34|wj}.

What about the third cow? "She's for when I come home."

Prayer times today: Subuh 04:18, Maghrib 18:02.
