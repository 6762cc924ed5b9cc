@story visayan-air
@topic Pilots' strike and mass layoffs at Sampaguita Airways, Philippines, June 1998
@subject S = Sampaguita Airways | Sampaguita | the airline | the carrier | management
@subject P = Sampaguita Pilots' Guild | the Guild | the pilots
@subject G = ground crew union | SAGEA | the ground crew | ground staff
@subject L = Labor Department | the labor secretary | Secretary Bunagan
@subject C = Cebu Skyways | Skyways
@fact cut = 4980 | jobs | S | employees dismissed | 1998-06-15 | plan
@fact staff = 13600 | jobs | S | employees before the layoffs | 1998-06-15 | snapshot
@fact sh = 37 | other | S | percent of employees dismissed | 1998-06-15 | snapshot
@fact pil = 590 | crowd | P | pilots on strike | 1998-06-15 | snapshot
@fact day = 11 | duration | P | days of the strike | 1998-06-15 | snapshot
@fact fl0 = 210 | other | S | flights a day in normal times | before the strike | constant
@fact fl1 = 44 | other | S | flights a day | 1998-06-15 | snapshot
@fact fleet0 = 52 | other | S | aircraft in the fleet | June 1998 | snapshot
@fact fleet1 = 20 | other | S | aircraft to be kept | July 1998 | plan
@fact loss97 = 8100000000 | other | S | pesos lost in the year | year to March 1998 | cumulative
@fact lossd = 60000000 | other | S | pesos lost a day | during the strike | snapshot
@fact debt = 2100000000 | other | S | dollars owed to creditors | June 1998 | snapshot
@fact cy = 340000 | ridership | C | passengers carried in the month | May 1998 | cumulative
@fact cy2 = 25 | other | C | extra flights a day | from 1998-06-10 | snapshot
@fact strd = 16400 | other | S | passengers left stranded a day | June 1998 | snapshot
@fact sepa = 1 | other | S | months of pay for each year of service | - | constant | pledged
@fact back = 160 | jobs | P | pilots who returned to work | 1998-06-14 | cumulative
@fact ret = 45 | age | P | years of age at which pilots may be retired | - | constant
@fact peso = 40.2 | price | L | pesos to the dollar | 1998-06-15 | snapshot
@fact gm = 9200 | other | G | members | June 1998 | snapshot
@rel share sh = cut / staff
@trap cut staff :: dismissed and employed
@trap loss97 lossd :: year and day
@trap fl0 fl1 :: normal and now
@trap fleet0 fleet1 :: now and planned
@trap pil back :: striking and returned
@trap cut gm :: dismissed and members

@doc a-wire | wire agency | 1998-06-15
Philippine carrier sacks nearly {5,000|~cut} as pilots stay out

MANILA, June 15 - Sampaguita Airways, crippled by an {11|day}-day pilots' strike, on Monday dismissed {4,980|cut|t=on Monday} workers, {37 percent|sh} of its payroll of {13,600|staff}, and said it would return {32|-} leased jets and fly with {20|fleet1}.

The airline, which owes creditors {$2.1 billion|debt}, operated {44|fl1|t=on Monday} flights on Monday instead of {210|fl0}. President Honorio Tantoco-Uy said every day of the walkout cost it {60 million|lossd|by=Honorio Tantoco-Uy} pesos, on top of the {8.1 billion|loss97|t=in the year to March} lost in the year to March. The peso closed at {40.20|peso} to the dollar.

Of the {590|pil} pilots who struck, {160|back|t=by Sunday|by=management says} had come back by Sunday, management says. The Guild says it is nearer {60|!back|by=The Guild says}.

@doc b-broadsheet | Manila broadsheet | 1998-06-16
SAMPAGUITA FIRES {4,980|cut}; UNIONS VOW FIGHT

By Perpetua L. Salonga

Flag carrier wannabe, flag carrier wreck. On the {11th|day} day of the strike by its pilots the management of Sampaguita yesterday broke the other union too, telling {4,890|!cut|t=yesterday} of its people that they had no job.

Ground staff, most of whom never wanted this quarrel, bear the brunt. SAGEA, their union, has {9,200|gm} members. Those with the slips will have {one|sepa} month's pay per year of service.

The pilots' grievance is the rule that lets the company retire them at {45|ret}, "when a pilot finally knows how to land in Tuguegarao", says Guild head Capt. Fidel Arrastia.

From a fleet of {52|fleet0} planes, the carrier would keep {20|fleet1}, concentrating on Cebu, Davao and Los Angeles. Losses of the last fiscal year came to P{8.1 million|!loss97|t=the last fiscal year}.

Secretary Lamberto Bunagan of Labor, who had given both sides till Friday, called the layoffs "premature".

(See SAMPAGUITA, p. 18, col. 2)

@doc c-cebu | Cebu newspaper | 1998-06-16
Skyways fills the gap, but not the pockets

While the big carrier bleeds, the small one sweats. Cebu Skyways has put on {25|cy2|t=since last Wednesday} more flights a day since last Wednesday, its entire reserve, said operations manager Jun Echavez.

It is a drop. Sampaguita used to fly {210|fl0|t=used to} times a day; it now manages {a fifth of that|-}. On an average day this month {16,400|strd|t=this month|by=the airport authority} travelers have been left at the counters, the airport authority estimates. In May all of Skyways carried {340,000|cy|t=In May}.

At Mactan, ramp agent Rowena Cabahug, 29, was handed an envelope at {4 p.m.|-} She is one of nearly {5,000|~cut}. "{One|sepa} month for each year. I have six years. After that, Hong Kong," she said.

About {six hundred|~pil} pilots began it all. Who will end it?

@doc d-tv | TV news script | 1998-06-15
TAGLISH BULLETIN - ENGLISH SCRIPT, 10:30 PM

ANCHOR: Good evening. Mass layoff at Sampaguita Airways: {27 percent|!sh} of the workforce, gone.

VO: {Four thousand nine hundred eighty|cut}. That is how many names were on the lists taped to the hangar gates at Nichols tonight. {Thirteen thousand six hundred|staff|t=this morning} were employed there this morning.

SOT (Tantoco-Uy): "We are down to {forty-four|fl1} flights. We lose {sixty million|lossd} pesos a day. I cannot pay salaries with sympathy."

VO: The pilots will not give in. {Five hundred ninety|pil} of them walked out on June 5 over forced retirement at age {45|ret}.

SOT (Arrastia): "Let them sell planes. They will have {twenty|fleet1}? We trained on fewer."

ANCHOR: And if you hold a ticket? The number to call is 832-3166. It is busy.
