@story u7-sekondi-stadium
@topic Ghana's new football stadium at Sekondi: cost overrun and the opening match
@subject S = Sekondi Ocean Stadium | the stadium | the arena | Ocean Stadium
@subject G = Western Sharks | Sharks | the home side
@subject A = Tamale Comets | Comets | the visitors
@subject K = Kobina Essilfie | Essilfie | the sports minister | the minister
@subject C = Brunel-Haddad | the contractor | the builder
@subject P = Public Accounts Committee | the committee | PAC
@fact co = 96400000 | budget | S | dollars that the building has cost | 2034-03 | cumulative
@fact cp = 71000000 | budget | S | dollars that the building was to cost | 2030 contract | plan
@fact ov = 25400000 | margin | S | dollars spent above the contract | 2034-03 | cumulative
@fact ovp = 36 | other | S | percent by which the cost went above the contract | 2034-03 | constant
@fact lo = 60000000 | other | S | dollars borrowed from an export bank | 2030 | constant
@fact ca = 22400 | seats | S | seats in the ground | 2034 | constant
@fact cap = 25000 | seats | S | seats in the ground | 2030 contract | plan
@fact att = 19850 | crowd | S | spectators at the opening match | 2034-03-11 | constant
@fact tix = 17300 | other | S | tickets sold for the opening match | 2034-03-11 | constant
@fact pri = 30 | price | S | cedis for the cheapest seat | 2034-03-11 | constant
@fact vip = 400 | price | S | cedis for a seat in the covered stand | 2034-03-11 | constant
@fact sg = 2 | score | G | goals in the opening match | 2034-03-11 final | constant
@fact sa = 1 | score | A | goals in the opening match | 2034-03-11 final | constant
@fact red = 2 | other | A | players sent off | 2034-03-11 | constant
@fact inj = 31 | injuries | S | people hurt in the crush at the gate | 2034-03-11 night | cumulative
@fact ga = 3 | other | S | gates that were opened | 2034-03-11 | constant
@fact gat = 8 | other | S | gates in the ground | - | constant
@fact del = 19 | duration | C | months of delay | 2034-03 | constant
@fact jo = 140 | jobs | S | permanent jobs at the ground | 2034 | plan | pledged
@fact mi = 4200000 | budget | K | cedis a year to run the ground | 2035 | plan | projected
@fact gc = 5 | other | S | gates that stayed shut | 2034-03-11 | constant
@rel diff gc = gat - ga
@rel diff ov = co - cp
@rel change ovp = cp -> co
@trap ca cap :: seats built and seats planned
@trap att tix :: spectators and tickets sold
@trap co cp :: cost and contract sum
@trap ca att :: capacity and attendance

@doc a-daily | national daily | 2034-03-12
Crush mars Sekondi opening; Sharks edge Comets

By Efua Nyarkoa Quansah, Sekondi

A goal by Ibrahim Sulleyman in the 88th minute gave Western Sharks a {2|sg}-{1|sa} victory over {nine|-}-man Tamale Comets on Saturday, but the first night of the Sekondi Ocean Stadium will be remembered for what happened outside it.

At least {31|>inj|t=by midnight|by=hospital officials} people were hurt when the crowd pressed against Gate C an hour before kick-off, hospital officials said by midnight. Only {three|ga} of the arena's {eight|gat} gates had been opened.

Inside, {19,850|att|by=the stadium manager} watched, according to the stadium manager; {17,300|tix|^} had paid. Seats were {30|pri} cedis in the open and {400|vip} under the roof.

The ground, which holds {22,400|ca}, was finished {19|del} months late. The final bill, {$96.4 million|co}, compares with a contract of {$71 million|cp|t=signed in 2030} signed in 2030.

@doc b-tabloid | sports tabloid | 2034-03-13
OPENED WITH A BANG!! Sharks bite, gates bite back

★★★★☆ Atmosphere 9/10 Pitch 8/10 Toilets 1/10

Sulley-MAAAN! With {two|red} Comets already in the bath after red cards, the substitute rose like a tower and headed the home side into history: {2|sg}-{1|sa}. The first ever goals in Essipon's new palace came earlier, from Aidoo for us and Wumbei for them.

A full house of {22,400|!att} sang until the lights went out (they went out twice). Not bad for {thirty|pri} cedis a head, though the boys in the {400-cedi|vip|v=400} seats told us that they got no water.

Now the bad bit. {Thirteen|!inj} fans were injured at the gates. {Five|gc} of the {eight|gat} never opened because, get this, the man with the keys was inside watching the warm-up.

STANDINGS: 1 Kotei FC 44 pts, 2 Sharks 41, 3 Bolga Utd 40 ... 9 Comets 27

@doc c-committee | radio script | 2034-03-14
This is Takoradi Morning on 98.1.

The Public Accounts Committee wants to know where the money went. The ministry told the committee last night that the new stadium has so far cost {ninety-six point four million|co|v=96400000|t=so far|by=The ministry} dollars. Under the contract it should have been {seventy-one|cp|x=1000000} million. That makes {thirty-five point four million|!ov|v=35400000} dollars over, or {thirty-six percent|ovp}.

And for that we have fewer seats, not more. {Twenty-five thousand|cap} were ordered. We counted {twenty-two thousand four hundred|ca}.

The chairman, Naa Adoley Tetteh, said that a further {sixty million|lo} was owed to an export bank. The minister's aide called back to correct this: the loan is part of the cost, it isn't on top.

{One hundred and forty|jo} permanent jobs have been promised. Ask them when.

@doc d-blog | live blog | 2034-03-14
PAC hearing on the Ocean Stadium — as it happened

14:02 We're under way. Sports minister Kobina Essilfie, in a white smock, has brought {four|-} folders and a bottle of Voltic.

14:11 "I inherited a hole," says Essilfie. The contract, {71 million|cp} dollars, was signed by his predecessor. {60 million|lo} of it was borrowed.

14:19 Tetteh: and now it's how much? Essilfie: {96.4|co|x=1000000}. Tetteh: that is {a third|>ovp} more. Essilfie: "{36 percent|ovp}, Madam, since we're counting."

14:33 Brunel-Haddad's man blames the sea. Salt in the sand, so the concrete had to be redone. Hence the delay of {nine|!del} months.

14:40 What will it cost to run? {4.2 million|mi|t=next year} cedis next year, the ministry reckons. Laughter. Someone behind me says "a week".

14:58 On Saturday's crush: {31|inj} treated, {two|-} still in Effia Nkwanta hospital. The minister has "seen the video".

15:05 We close. Fuller report at six.

@doc e-release | press release | 2034-03-15
Brunel-Haddad statement on Sekondi

Brunel-Haddad notes recent reports about the Sekondi Ocean Stadium. The facts are these.

The arena was designed for {25,000|cap|t=in 2030} spectators in 2030. At the client's request the south stand was reduced, and the ground now seats {22,400|ca}. Additional foundations, a desalination unit and {two|-} years of price increases account for {25.4 million US dollars|ov} of variations, all of which were approved in writing.

The works were handed over {19|del} months after the original date. Responsibility for the operation of the gates, {eight|gat} in number, lies with the operator. We regret that people were hurt.

The company employed up to {1,150|-} people on the site, {nine in ten|-} from the Western Region.
