@story zc-kuusijarvi-maternity
@topic A Finnish regional hospital vote: citizens' initiative to keep a maternity ward; births, distances, council vote
@subject W = maternity ward of Kuusijärvi | the maternity ward | the ward
@subject C = welfare county of Pohjois-Vaara | the welfare county | the county
@subject I = Synnytys Jää initiative | the initiative | the petitioners
@subject H = central hospital in Vaarala | the central hospital | Vaarala
@subject V = county council vote | the council vote | the council
@fact b = 388 | other | W | births a year | 2032 | cumulative
@fact b0 = 711 | other | W | births a year | 2020 | cumulative
@fact lim = 1000 | other | C | births a year required by law | - | constant | threshold
@fact sig = 26740 | other | I | signatures | March 2033 | cumulative
@fact pop = 148000 | other | C | residents | 2032 | snapshot
@fact km = 168 | distance | H | kilometres to the next ward | - | constant
@fact min = 125 | duration | H | minutes of drive to the next ward | - | constant
@fact y = 33 | votes_cast | V | votes for keeping the ward | 2033-04-24 | snapshot
@fact n = 35 | votes_cast | V | votes for closing the ward | 2033-04-24 | snapshot
@fact e = 1 | votes_cast | V | blank votes | 2033-04-24 | snapshot
@fact m = 69 | seats | V | councillors | - | constant
@fact sav = 3700000 | budget | C | euros saved a year | from 2034 | plan | projected
@fact def = 61000000 | profit | C | euros of deficit | 2032 | cumulative
@fact mid = 22 | jobs | W | midwives | 2033 | snapshot
@fact road = 7 | other | C | births on the road | 2032 | cumulative
@fact road2 = 20 | other | C | births on the road a year after closure | - | plan | projected
@fact sup = 79 | poll_share | C | percent of residents for keeping the ward | March 2033 | snapshot
@trap b b0 :: twelve years earlier
@trap b lim :: real and required
@trap road road2 :: now and forecast
@trap sav def :: saving and deficit
@trap y sup :: council votes and residents
@rel sum m = y + n + e
@race council = n y

@doc stt-style | news agency | 2033-04-24
Kuusijärvi maternity ward to close after {35|n}–{33|y} vote

The {69|m}-member county council of Pohjois-Vaara decided on Monday by {35|n|t=on Monday} votes to {33|y|^}, with {one|e|^} blank, to close the maternity ward in Kuusijärvi at the end of the year.

There were {388|b|t=in 2032} births in the ward in 2032; in 2020 there were {711|b0|t=in 2020}. The law requires {1,000|lim} a year, but the ministry has granted exemptions.

The county, which has {148,000|pop} residents and made a deficit of {61 million|def|t=last year} euros last year, expects to save {3.7 million|sav} a year. The nearest ward will be in the central hospital in Vaarala, {168|km} kilometres away.

An initiative against the closure collected {26,740|sig} signatures.

@doc lapinkansa-like | regional daily | 2033-04-26
Two hours and five minutes

KUUSIJÄRVI. We drove it, at night, in sleet, with a pillow under the coat. From the market square to the door of the central hospital in Vaarala it took {125|min} minutes, two elk not included.

Elina Niskavaara-Ahola, who's due in January, was in the passenger seat. "My first came in {ninety|-}."

By {two|-} votes, {35|n} against {33|y}, the council has decided that she's to drive. One councillor handed in an empty paper. He's a midwife's husband, and won't say more. In March {79|sup|t=In March} per cent of people in the county wanted to keep the ward.

Last year {seven|road|t=Last year} children came into the world on the roads of Pohjois-Vaara. A report by the university foresees {twenty|road2|t=a year|by=A report by the university} a year.

{Twenty-two|mid} midwives work in the ward, which is yellow and smells of cinnamon. They delivered {388|b|t=in 2032} babies in 2032. "That's one a day and a bit," says head midwife Raija Moilanen. "You can remember their names."

Ski report: closed. Ice on the lake {41|-} cm. TV p. {26|-}

@doc county-web | public authority web page | 2033-04-27
Changes to birth services: frequently asked questions

**When will the ward close?** On 31 December. Until then everything works as before.

**Why?** The number of births has fallen from {711|b0|t=2020} (2020) to {388|b|t=2032} (2032). The statutory minimum is {1,000|lim}. Anaesthetists are not available round the clock.

**How much is saved?** {€3.7 million|sav} a year. The county's deficit was {€61 million|def|t=in 2032} in 2032.

**How far will I have to go?** To Vaarala {168|km} km. We'll pay for a night in the patient hotel ({18|-} rooms) from week {38|-}.

**What if I don't make it?** {Two|-} ambulances will have a midwife. At present {7|road} births a year take place on the way.

**What happens to staff?** All {22|mid} midwives are offered work.

**Was the initiative considered?** Yes. {26,740|sig} signatures were handed over on 3 March.

@doc opinion-nurse | column by a doctor | 2033-05-02
The number that matters

I'm an obstetrician, I voted for the closure, and I've been called a murderer in the S-market. So let me explain.

{388|b} births is one doctor on call who sees a shoulder dystocia once in {two|-} years. I wouldn't get on a plane with that pilot. {1,000|lim} isn't a whim of Helsinki, it's where the curve flattens.

Yes, it is {168|km} kilometres. Yes, there will be births in cars, perhaps {twenty|road2} where today it's {seven|road}. Most go well. Those that go badly in a small ward don't make the paper.

It isn't about money. {3.7 million|sav} is nothing in a hole of {61|def|x=1000000} million. If I had it, I'd spend it on the road.

{79|sup} per cent were against. {26,740|sig} signed. When we put seat belts in cars it was {two thirds|-}. I can live with the S-market. I buy my milk in Vaarala now.
