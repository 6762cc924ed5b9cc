@story j4-porto-rents
@topic Rents and short lets in Porto, spring 2018
@subject P = Porto | the city | the northern city | Porto council | city hall | the council
@subject L = Lisbon | the capital
@subject N = Portugal | the country | the nation
@subject S = São Bento do Rio | the parish | the riverside parish
@subject A = Alzira Moutinho | Dona Alzira | Moutinho | the widow | the tenant
@subject F = Merluza Estates | Merluza | the fund | the landlord | the owner
@subject T = Porto Tenants' League | Tenants' League | the league | the tenants' body
@subject H = Holiday Lets Association of the North | the lets association | hosts | the hosts' association | HLAN
@fact pr = 7.84 | price | P | euros of median monthly rent for a square metre | second half of 2017 | snapshot
@fact prp = 7.02 | price | P | euros of median monthly rent for a square metre | second half of 2016 | snapshot
@fact gr = 11.7 | rate | P | rise of the median rent in a year | second half of 2017 | snapshot
@fact lr = 10.92 | price | L | euros of median monthly rent for a square metre | second half of 2017 | snapshot
@fact nr = 4.48 | price | N | euros of median monthly rent for a square metre | second half of 2017 | snapshot
@fact sr = 9.35 | price | S | euros of median monthly rent for a square metre | second half of 2017 | snapshot
@fact al = 5930 | homes | P | registered short lets | 2018-03 | snapshot
@fact alp = 3740 | homes | P | registered short lets | 2017-03 | snapshot
@fact als = 1286 | homes | S | registered short lets | 2018-03 | snapshot
@fact dw = 3610 | homes | S | dwellings | 2018 | constant
@fact ash = 35.6 | rate | S | short lets as a share of dwellings | 2018-03 | snapshot
@fact cap = 25 | rate | P | highest share of short lets allowed in a parish | from 2018-07 | plan | threshold
@fact con = 3412 | homes | P | new rental contracts | second half of 2017 | cumulative
@fact conp = 4105 | homes | P | new rental contracts | second half of 2016 | cumulative
@fact ev = 187 | cases | T | tenants who asked for help against notices to quit | first quarter of 2018 | cumulative
@fact evy = 402 | cases | T | tenants who asked for help against notices to quit | 2017 | cumulative
@fact rent = 142 | price | A | euros of monthly rent | 2018-04 | constant
@fact age = 81 | age | A | age in years | 2018-04 | snapshot
@fact yrs = 54 | duration | A | years in the flat | 2018-04 | snapshot
@fact m2 = 46 | area | A | square metres of the flat | - | constant
@fact off = 12000 | price | F | euros offered to leave the flat | 2018-02 | plan | pledged
@fact off2 = 20000 | price | F | euros offered to leave the flat | 2018-04 | plan | pledged
@fact buy = 2300000 | price | F | euros paid for the building | 2017-10 | constant
@fact units = 14 | homes | F | flats planned in the building | 2018-04 | plan | projected
@fact aff = 1200 | homes | P | affordable flats promised | by 2022 | plan | pledged
@fact bud = 44000000 | budget | P | euros for affordable flats | by 2022 | plan | pledged
@fact tgt = 6.50 | price | P | euros of monthly rent for a square metre in affordable flats | by 2022 | plan | pledged
@fact jobs = 9100 | jobs | H | jobs that live from short lets | 2018 | snapshot
@rel change gr = prp -> pr
@rel share ash = als / dw
@fact newr = 430 | price | S | euros of monthly rent for a flat of 46 square metres | 2018-04 | snapshot | hypothetical
@fact dem = 3000 | homes | T | affordable flats demanded | 2018-04 | plan | pledged
@fact dsc = 28.2 | rate | P | rent below that of the capital | second half of 2017 | snapshot
@fact ald = 2190 | homes | P | more registered short lets than a year before | 2018-03 | snapshot
@rel diff ald = al - alp
@rel change dsc = lr -> pr
@rel product newr = sr * m2
@trap pr lr nr sr :: city, capital, country, parish
@trap al als :: city and parish
@trap ev evy :: a quarter and a year
@trap off off2 :: February's offer and April's
@trap tgt pr :: what is planned and what is paid
@trap con conp :: two half-years

@doc a-iberian-wire | wire agency | 2018-04-17
Porto to curb holiday lets as rents climb {11.7 pct|gr}

PORTO, April 17 - Portugal's second city said on Tuesday that it would stop registering short-term lets in any parish where they make up more than {25 percent|cap|t=from July} of homes, a limit to apply from July.

The median rent in new contracts reached {7.84|pr|t=in the second half of 2017|by=the statistics office} euros a square metre in the second half of 2017, according to the statistics office, {11.7 percent|gr|^} more than the {7.02|prp|t=a year earlier} of a year earlier. In Lisbon it was {10.92|lr|^} euros; across the country, {4.48|nr|^}.

Porto now has {5,930|al|t=now} registered lets against {3,740|alp|t=twelve months ago} twelve months ago. In the riverside parish of São Bento do Rio, {1,286|als} of {3,610|dw} dwellings are let to visitors.

The hosts' association HLAN, which says that {9,100|jobs|by=HLAN} jobs depend on them, called the limit "a punishment for success".

Mayor Duarte Falcão-Reis also promised {1,200|aff} affordable flats by 2022, at a cost of {44 million|bud} euros and at no more than {6.50|<tgt} euros a metre.

@doc b-jornal-da-ribeira | local newspaper | 2018-04-18
The last one on the stairs

Dona Alzira, {81|age}, counts suitcases. Through the wall she hears their wheels at six in the morning. She pays {€142|rent} a month for {46|m2} square metres under the roof, and has done so (it was escudos, then) for {54|yrs|t=has done so} years.

In October a fund called Merluza Estates bought the house for {2.3 million|buy|t=In October} euros. Four families have gone since. In February a gentleman with a tablet came and put {12,000|off|t=In February} euros on her oilcloth, so to speak. Last week he came again. It was {20,000|off2|t=Last week|s=he} now.

"And where would I go with that? For how many months?" she asks.

Her neighbour's granddaughter did the maths for her: at {€9.35|sr|s=in this parish}, the going rate in this parish per metre, a flat like hers costs {€430|newr|s=a flat like hers}. She could stay away {less than four years|-}.

The owner plans {14|units} apartments, to judge by the notice on the door (process 3318/17). It didn't answer our calls.

PORTO TODAY 18° | Metro line D: delays 10 min | FCP 2-1 | Obituaries

@doc c-tenants-league-statement | press release | 2018-04-17
A limit that comes {1,286|als|s=the parish that needs it most} flats late

The Porto Tenants' League takes note of the measure announced by city hall today. It regrets that in the parish that needs it most it will change nothing: where {35.6%|ash|s=the parish that needs it most} of homes are already lodgings, a ceiling of {25%|cap} turns nobody out.

In the first three months of this year {187|ev|t=In the first three months of this year} households came to us with letters ending their contract. In all of last year it was {402|evy|t=last year}. Fewer and fewer find another: only {3,412|con|t=between July and December} leases were signed in the city between July and December, down from {4,105|conp|t=in the same months of 2016} in the same months of 2016.

We demand that no tenant over {65|-} may be given notice, and that the {1,200|aff|s=the municipality} homes promised by the municipality be {3,000|dem|m=pledged}.

Contact: Zulmira Ndiaye-Pacheco, 222 000 418

@doc d-weekend-property | broadsheet property section | 2018-04-21
Is Porto over? Not at {€7.84|pr} a metre

Investors who come off the morning flight from Luton do a quick calculation. Lisbon: {€10.92|lr}. Porto: {€7.84|pr}. Same sun, same custard tarts, {28 per cent|dsc} off.

That was the pitch, at least, until Tuesday. Under the new rule, registrations stop wherever one home in {four|cap|v=25} is already a holiday let. Is that a disaster? Only two parishes of {seven|-} are near it, and in the worst, São Bento do Rio, prices for long leases have run up to {€9.35|sr}, so who needs tourists?

Not Merluza Estates, it seems. The fund, which has picked up eleven buildings here, told us that it is "reviewing" whether its {14|units} units near the bridge, bought for {€2.3m|buy|s=its}, will be short lets at all.

The supply is not slackening yet: {5,930|al} on the register, up by {2,190|ald|t=over the year} over the year. There is talk of a rush before July.

And the city's own flats? They are to rent for {€6.50|tgt}. None has been built.

WIN a weekend for two in the Douro! Terms p. 46
