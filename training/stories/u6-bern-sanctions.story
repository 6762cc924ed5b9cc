@story u6-bern-sanctions
@topic Switzerland freezes assets of a sanctioned Central Asian mining family, May 2034
@subject K = Karsybaev family | the Karsybaevs | the family | the clan
@subject S = Swiss State Secretariat SEVA | SEVA | Bern | Switzerland | the Swiss | Federal Council
@subject B = Bank Lindauer & Cie | Lindauer | the private bank | the bank
@subject E = European Union | Brussels | the EU | the bloc
@subject U = United States | Washington | the US treasury
@subject Y = yacht Altyn Dala | Altyn Dala | the yacht
@subject P = Prosecutor Aline Zurbriggen | Zurbriggen | federal prosecutors | the attorney general's office
@subject T = commodity trade | Zug | trading firms | Terrakop
@subject N = Swiss voters | the neutrality initiative | the initiative
@fact fr = 1340000000 | other | S | francs of the family's assets frozen | 2034-05-16 | cumulative
@fact fr0 = 410000000 | other | S | francs of the family's assets frozen | 2034-04-30 | cumulative
@fact bk = 620000000 | other | B | francs frozen in its accounts | 2034-05-16 | snapshot
@fact re = 275000000 | other | K | francs of villas and land frozen | 2034-05-16 | snapshot
@fact sh = 445000000 | other | T | francs of company shares frozen | 2034-05-16 | snapshot
@fact euf = 2900000000 | other | E | euros of the family's assets frozen | 2034-05 | cumulative
@fact usf = 750000000 | other | U | dollars of the family's assets frozen | 2034-05 | cumulative
@fact per = 23 | other | S | persons put on the list | 2034-05-16 | constant
@fact com = 41 | other | S | companies put on the list | 2034-05-16 | constant
@fact perE = 31 | other | E | persons put on the list | 2034-05-09 | constant
@fact comE = 38 | other | E | companies put on the list | 2034-05-09 | constant
@fact ini2 = 51 | poll_share | N | people for the ban on sanctions | wave 2, before the decision | snapshot
@fact moe = 2.2 | margin_of_error | N | points of error | May 2034 | constant
@fact q12 = 12 | poll_share | S | people who find the freezing too much | May 2034 | snapshot
@fact q47 = 47 | poll_share | S | people who find the freezing right | May 2034 | snapshot
@fact q22 = 22 | poll_share | S | people who find the freezing too little | May 2034 | snapshot
@fact wlth = 7400000000 | other | K | dollars of fortune | 2034 | constant
@fact dl = 20 | duration | S | days in which banks must report | - | constant | threshold
@fact rep = 17 | other | S | banks that have reported | 2034-05-16 | cumulative
@fact jl = 5 | duration | S | years in prison for breaking the sanctions | - | constant | threshold
@fact fine = 4500000 | damages | B | francs fined for late reporting in an older case | 2031 | constant
@fact yl = 88 | distance | Y | metres of length | - | constant
@fact yv = 130000000 | price | Y | euros of value | 2034 | constant
@fact job = 190 | jobs | T | people in the trading office | 2034 | snapshot
@fact dayl = 7 | duration | S | days between the decision in Brussels and its own | 2034-05-16 | constant
@fact ini = 46 | poll_share | N | people for the ban on sanctions | May 2034 | snapshot
@fact inn = 49 | poll_share | N | people against the ban on sanctions | May 2034 | snapshot
@fact smp = 2013 | sample_size | N | people asked | May 2034 | constant
@fact weeks = 6 | duration | B | weeks of late reporting in an older case | 2031 | constant
@fact dn = 5 | poll_share | N | people who gave no answer | May 2034 | snapshot
@fact used = 2 | duration | B | days that it took to report | 2034-05 | constant
@rel sum fr = bk + re + sh
@trap fr fr0 :: before and after the new list
@trap fr bk :: the whole and the bank's part
@trap fr euf :: two countries, two currencies
@trap per perE :: the Swiss and the EU list
@trap fr wlth :: frozen and owned
@trap com comE :: the Swiss and the EU list
@trap ini ini2 :: two waves
@trap ini inn :: two sides in a poll

@doc a-wire | wire agency | 2034-05-16
Swiss triple frozen assets of mining clan, SEVA says

ZURICH, May 16 - Switzerland has frozen {1.34 billion|fr} francs belonging to the Karsybaev family, which made its fortune in Central Asian copper and is accused of paying for a private militia, the State Secretariat SEVA said on Tuesday. At the end of April the figure was {410 million|fr0|t=At the end of April}.

The rise follows the Federal Council's decision to put {23|per} people and {41|com} companies on its list, {seven|dayl} days after the European Union had listed {31|perE} people.

Some {620 million|bk} francs lie in accounts at one Geneva bank, Lindauer & Cie. Villas and land make up {275 million|re} and shares in companies {445 million|sh}.

{Seventeen|rep|t=so far} banks have reported holdings so far; they have {20|dl} days. Whoever breaks the sanctions risks up to {five|<jl} years in jail.

The EU says it's blocking {2.9 billion|euf|by=The EU} euros and Washington {750 million|usf|by=Washington} dollars. Finanzblatt puts the family's wealth at {$7.4 billion|wlth|by=Finanzblatt}.

@doc b-geneva | Geneva daily | 2034-05-18
At Lindauer's, the blinds are down

The house at the corner of the Rue de la Corraterie has seen two world wars and a run on silver. On Tuesday it learned from a press release that it was the richest address in the Karsybaev affair. {620 million|bk} francs, close to half of what Bern has blocked in the whole country.

"We acted before the ordinance required it," says the bank. It had reason. In 2031 Lindauer paid {4.5 million|fine} for having told the authorities of another client {six|weeks|t=In 2031} weeks too late. This time the law gives it {twenty|dl} days, and a person with knowledge of the matter says it used {two|used|by=a person with knowledge of the matter}.

What is frozen stays the family's property: that's the point of freezing. To take it for good, prosecutor Aline Zurbriggen would have to show where it came from, and she's given no sign. "A lake freezes, too, and the fish don't change hands," smiles a lawyer.

On the lake, as it happens, the family owns the better part of a bay. Three villas, a boathouse, a vineyard: {275|re|x=1000000} million, land and all.

As for the Altyn Dala, all {88|yl} metres of her, she left Antibes early in the month. Brussels, which values her at {€130 million|yv|by=Brussels}, is looking.

Météo: 19° – Vaud derby 0-0 – Horoscope p. 27

@doc c-zug | business site | 2034-05-17
Terrakop: {190|job} jobs, one owner, no payments

Zug's trading houses are asking who's next. Terrakop AG, whose shares account for {445 million|sh|s=Terrakop} of the frozen francs, has told its {190|job} staff that salaries for May are safe and that June "depends on a licence from SEVA".

The firm is one of {41|com} on the Swiss list. Brussels names {38|comE|s=Brussels}. Traders complain of the week in between, {seven|dayl} days during which cargoes were lawful in one place and criminal in another.

Numbers to know
CHF {1.34bn|fr|t=this week} frozen in Switzerland this week, CHF {0.41bn|fr0|t=in April} in April
EUR {2.9bn|euf} in the Union
USD {0.75bn|usf} in America
USD {7.4bn|wlth}: estimated wealth of the clan

So a good part of it may be still in motion. "Copper's liquid at 1,085 degrees," a broker says. "Money is at 20."

LME copper 11,240 (+0.8%). Sponsored: 3 watches for traders

@doc d-poll | pollster's notes | 2034-05-26
Barometer Helvetica, wave 3/2034

Question 7: "The initiative would forbid the Confederation to take part in sanctions unless the UN orders them. How would you vote?"

For or rather for: {46|ini} %. Against or rather against: {49|inn} %. No answer: {5|dn} %.

In wave 2, held before the Karsybaev decision, the supporters were at {51|ini2|t=In wave 2} %. German-speaking men over 65 are the staunchest group; Geneva the least keen.

Question 8: "Bern has blocked {1.34 billion|fr|by=Bern} francs of one family. Too much, right or too little?" Too much {12|q12} %, right {47|q47} %, too little {22|q22} %.

Method: {2,013|smp} people entitled to vote, online and by telephone, 18–24 May. Error ±{2.2|moe} points. Both camps lie within it.
