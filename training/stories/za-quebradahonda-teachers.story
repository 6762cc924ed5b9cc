@story za-quebradahonda-teachers
@topic Teachers' strike and lost school days in an Argentine province
@subject P = Province of San Telmo del Norte | the province | the provincial government
@subject U = UDEN | the teachers' union | the union
@subject G = Governor Amílcar Oyarzún | the governor | Oyarzún
@subject J = Judge Perla Zurbriggen | the judge | the labour court
@fact days = 34 | duration | P | school days lost this year | 2023-06-16 | cumulative
@fact cal = 190 | duration | P | school days in the calendar | 2023 | plan
@fact off1 = 28 | rate | P | pay rise offered in percent | 2023-05-10 | plan
@fact off2 = 41 | rate | P | pay rise offered in percent | 2023-06-14 | plan
@fact dem = 65 | rate | U | pay rise demanded in percent | 2023-06 | plan
@fact inf = 114 | rate | - | yearly inflation in percent | 2023-05 | snapshot
@fact pay = 148000 | price | P | pesos of starting pay | 2023-05 | snapshot
@fact payo = 208680 | price | P | pesos of starting pay under the offer | 2023-07 | plan


@fact basket = 217900 | price | - | pesos of the basic basket | 2023-05 | snapshot
@fact tea = 21400 | jobs | P | teachers | 2023 | snapshot
@fact adh = 92 | rate | U | share of teachers on strike in percent by the union | 2023-06-15 | snapshot
@fact adhp = 61 | rate | P | share of teachers on strike in percent by the province | 2023-06-15 | snapshot
@fact pup = 187000 | enrolment | P | pupils | 2023 | snapshot
@fact mar = 15000 | crowd | U | marchers by the union's count | 2023-06-15 | snapshot
@fact marp = 6500 | crowd | - | marchers by the police count | 2023-06-15 | snapshot
@fact det = 17 | arrests | P | people arrested at the blockade | 2023-06-17 | cumulative
@fact fine = 30000000 | damages | J | pesos of fine a day | 2023-06-16 | constant | threshold
@fact bonus = 25000 | price | P | pesos of attendance bonus | 2023-06 | plan
@fact vote = 7 | other | U | assemblies that rejected the offer | 2023-06-16 | constant
@fact dept = 9 | other | U | assemblies | 2023 | constant
@trap off1 off2 :: first and second offer
@trap off2 dem :: offer and demand
@trap adh adhp :: two counters
@trap mar marp :: two counters
@trap pay payo :: now and under the offer
@trap days cal :: lost against planned
@fact cut = 200 | crowd | U | teachers at the blockade | 2023-06-17 | snapshot
@fact detw = 13 | arrests | U | teachers arrested at the blockade | 2023-06-17 | cumulative
@fact inj = 8 | injuries | U | teachers hurt | 2023-06-17 | cumulative
@fact injg = 3 | injuries | - | gendarmes hurt | 2023-06-17 | cumulative
@fact cost = 38000000000 | budget | P | pesos that the demand would cost | 2023 | plan | hypothetical
@fact adhn = 39 | rate | P | share of teachers at work in percent by the province | 2023-06-15 | snapshot
@fact marn = 20000 | crowd | U | marchers announced | 2023-06-21 | plan | pledged
@fact votey = 2 | other | U | assemblies that accepted the offer | 2023-06-16 | constant
@rel diff votey = dept - vote
@fact coll = 1200000 | fundraising | U | pesos collected in a week | 2023-06-17 | cumulative
@fact pri = 1 | arrests | - | priests arrested | 2023-06-17 | cumulative

@doc a-wire | national wire | 2023-06-16
San Telmo del Norte: teachers reject {41%|off2}, strike goes on

San Telmo del Norte, June 16 (Austral).- The teachers' union UDEN today rejected the provincial government's offer of a {41|off2} percent increase and will go on with the strike that has cost {34|days|t=so far this year} school days so far this year.

{Seven|vote} of its {nine|dept} departmental assemblies voted against. The first offer, in May, was {28|off1|t=in May} percent; the union demands {65|dem}, with inflation at {114|inf|t=over twelve months} percent over twelve months.

Labour judge Perla Zurbriggen ordered the sides back to the table on Monday and threatened UDEN with a fine of {30 million|fine} pesos for each further day.

Participation on Thursday was {92|adh|t=on Thursday|by=the union} percent according to the union, {61|adhp|t=on Thursday|by=the Ministry of Education} according to the Ministry of Education. There are {21,400|tea} teachers in the province.

@doc b-local | provincial daily | 2023-06-18
The cut at the bridge, minute by minute of a bad idea

By Gastón Ledesma Quiroga

The bonfire had been going since five. On both sides of the Puente Viejo the lorries stood, lemons, lemons, cement, and between them some {200|~cut} women in white coats sang the national anthem every time the gendarmes moved.

At 15.40 they moved.

{Seventeen|det|by=the police} people were arrested on Saturday, says the police; {13|detw} of them are teachers and {one|pri} is a priest. All were free by midnight. {Three|injg} gendarmes and {eight|inj} teachers were treated for blows or gas.

How did it get here? A teacher who starts out in San Telmo earns {148,000|pay} pesos. The basic basket for a family costs {217,900|basket|t=of May|by=Indec}, Indec says of May. With the last offer she'd be at {208,680|payo}, "still poor, but rounder", as Nélida Cari of school {412|-} puts it.

On Thursday {15,000|mar|t=On Thursday|by=the union} marched in the rain, by the union's account, which in this town would be one adult in six. The police said {6,500|marp|by=The police}.

Of {190|cal} days in the calendar {34|days|t=until now} have been lost until now. The children know the number. In Villa Greda they have it on the wall.

@doc c-gov | government paid notice | 2023-06-17
TO THE FAMILIES OF SAN TELMO DEL NORTE

{187,000|pup} boys and girls without class. {34|days|t=To date} days. Enough!

To date your Government has put on the table:
✔ {41%|off2} in two instalments (May: {28%|off1})
✔ a bonus of {$25,000|bonus} for those who attend
✔ a starting salary of {$208,680|payo|t=from July} from July

What UDEN's leaders want, {65%|dem}, would cost {$38 billion|cost|m=hypothetical} that the province doesn't have.

On Thursday more than {a third|>adhn|v=33.33} of teachers, {39%|adhn|t=On Thursday}, went to work. THANK YOU.

Days not worked will not be paid.

Governor Amílcar Oyarzún

@doc d-union | union communiqué | 2023-06-17
UDEN – COMMUNIQUÉ {46|-}

We repudiate the repression on the Puente Viejo. Our comrades arrested number {17|det}; our wounded, {eight|inj}.

The government lies with numbers. It says {61|adhp|by=It} percent on strike. We counted school by school: {92|adh|by=We}. It speaks of {41|off2} percent. With inflation at {114|inf} that's a cut.

We were {fifteen thousand|mar|t=on Thursday} on Thursday, in the rain, and we'll be {20,000|marn|t=on Wednesday|m=pledged} on Wednesday.

{Seven|vote} assemblies said no to the offer. {Two|votey} said yes: we respect them.

Nobody fines a hunger. {Thirty million|fine} a day? We collected {1.2 million|coll} in a week, in coins.

