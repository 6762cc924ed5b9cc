@story u1-solothurn-wage
@topic Canton Solothurn votes on a minimum wage and on child care
@subject W = minimum wage initiative | the initiative | the wage proposal | the wage | the first proposal
@subject K = child care law | the child care bill | the crèche law | the crèche bill | the second proposal
@subject C = Canton Solothurn | the canton | Solothurn | the electorate | the voters
@subject O = Olten | the railway town
@subject T = Thal | the Thal district
@subject St = Solothurn city | the capital | the cantonal capital
@subject U = cantonal trade union federation | the unions | the federation | union federation
@subject H = Chamber of Commerce and Trades | the chamber | the employers | the business side
@fact y = 48919 | vote_count | W | votes in favour | final | snapshot
@fact n = 52377 | vote_count | W | votes against | final | snapshot
@fact ys = 48.3 | vote_share | W | share of valid votes in favour | final | snapshot
@fact ns = 51.7 | vote_share | W | share of valid votes against | final | snapshot
@fact gap = 3458 | margin | W | votes between the two sides | final | snapshot
@fact y30 = 41.6 | vote_share | W | share of valid votes in favour | 2030 vote | snapshot
@fact ky = 54.5 | vote_share | K | share of valid votes in favour | final | snapshot
@fact kyn = 55173 | vote_count | K | votes in favour | final | snapshot
@fact kn = 46062 | vote_count | K | votes against | final | snapshot
@fact elig = 186400 | other | C | people entitled to vote | - | constant
@fact cast = 102150 | votes_cast | C | ballots handed in | final | snapshot
@fact to = 54.8 | turnout | C | share of entitled voters who voted | final | snapshot
@fact to30 = 43.1 | turnout | C | share of entitled voters who voted | 2030 vote | snapshot
@fact comm = 106 | other | C | communes | - | constant
@fact cyes = 31 | other | C | communes with a majority in favour | final | snapshot
@fact cno = 75 | other | C | communes with a majority against | final | snapshot
@fact ty = 34 | vote_share | T | share of valid votes in favour | final | snapshot
@fact oy = 58.3 | vote_share | O | share of valid votes in favour | final | snapshot
@fact sty = 61.2 | vote_share | St | share of valid votes in favour | final | snapshot
@fact tn = 66 | vote_share | T | share of valid votes against | final | snapshot
@fact fr = 23 | price | W | francs an hour | - | plan
@fact fr30 = 24.5 | price | W | francs an hour | 2030 vote | plan
@fact wk = 8600 | jobs | C | people who earn less than the proposed wage | - | constant
@fact us = 410000 | spending | U | francs spent on the campaign | - | constant
@fact hs = 640000 | spending | H | francs spent on the campaign | - | constant
@fact poll = 52 | poll_share | W | share of those asked in favour | early May poll | snapshot
@fact pn = 812 | sample_size | W | people asked | early May poll | snapshot
@fact moe = 3.5 | margin_of_error | W | points of error either way | early May poll | snapshot
@fact kcost = 31000000 | budget | K | francs a year that it costs the canton | - | plan | projected
@rel diff gap = n - y
@rel share to = cast / elig
@race wage = y n
@race crèche = kyn kn
@rel diff cno = comm - cyes
@trap ys y30 :: two votes four years apart, and two different hourly wages
@trap ys ky :: two proposals on the same day
@trap poll ys :: a poll in May against the ballot in June
@trap to to30 :: turnout at two votes
@trap ys ns :: yes and no

@doc a-sda | national news agency | 2034-06-11
Solothurn voters reject minimum wage of {23|fr} francs

Solothurn (SNA) - The voters of Canton Solothurn have said no to a statutory minimum wage. By {52,377|n|t=on Sunday|by=the cantonal chancellery} votes to {48,919|y|^} they turned down the unions' initiative on Sunday, the cantonal chancellery said.

In favour were {48.3 percent|ys|by=the cantonal chancellery}, against {51.7|ns|^}. Turnout came to {54.8 percent|to|^}.

The text would have obliged firms to pay at least {23|fr} francs an hour. The government estimates that {8,600|wk|by=The government} people in the canton earn less than that. A first attempt, with {24.50|fr30} francs, had found {41.6 percent|y30|t=in 2030} support in 2030.

Only {31|cyes} of the {106|comm} communes voted yes, but among these were the cantonal capital ({61.2|sty}) and Olten ({58.3|oy}). Opposition was stiffest in the Thal district, where {66 percent|tn} did not want it.

The crèche law was accepted on the same day with {54.5 percent|ky|t=on the same day} of the vote, {55,173|kyn|^} against {46,062|kn|^}. It will burden the cantonal budget with {31 million|kcost|m=projected} francs a year from 2036.

@doc b-regional | regional newspaper | 2034-06-12
Beaten, but by how little

By Flurina Ackeret

Who loses by {3,458|gap} votes may sulk. Or may do as Beat Nünlist did on Sunday in the Volkshaus: hug everybody and talk of next time.

"In the year 2030 we had {41 point 6|y30|v=41.6|t=In the year 2030|by=Beat Nünlist}. Today we have {48 point 3|ys|v=48.3|t=Today|^}," said the president of the union federation. "The line goes up." The line does; but so did the caution of the drafters, who had trimmed the hourly amount by {1.50|-} francs, to {23|fr}.

In May a survey for this newspaper had seen the initiative ahead. Of {812|pn|t=In May} people asked, {52 percent|poll|t=In May} were for it or rather for it; with {plus or minus 3.5|moe|v=3.5} points to be allowed for, it was never a promise.

Money has talked too. The Chamber of Commerce and Trades spent {640,000|hs|by=according to the register} francs according to the register, the unions {410,000|us|^}.

In the end town stood against country. {Six in ten|sty|v=60|round=5} in the capital were in favour. In Thal it was barely {a third|~ty}. And {75|cno} of {106|comm} communes said no.

Commentary page 2 | Results of all communes page 14

@doc c-radio | radio journal, transcript | 2034-06-11
Regional journal, 17:30

Presenter: The canton does not get a minimum wage. It's close: {51.7 percent|ns} no, {48.3|ys} yes. Rahel Studer, you've been in the town hall all day. Surprised?

Studer: A little. At the beginning of May the yes camp had {52|poll|t=At the beginning of May} in the poll. But you know how it is with initiatives, they melt.

Presenter: What melted?

Studer: The small towns. Olten stayed firm, {58.3|oy}. Grenchen however tipped. And out in the Thal {two out of three|tn|v=66.67|round=2} refused.

Presenter: And people did go and vote.

Studer: Yes, {102,150|cast} of them, out of {186,400|elig} who may. That is well over {half|>to}. Four years ago, on the same question, {43 percent|to30|t=Four years ago} took part.

Presenter: Now to the child care. That's through?

Studer: Clearly through, {54 and a half percent|ky|v=54.5}. And the canton pays {31 million|kcost} a year for it, if the finance department calculated properly.

@doc d-chamber | employers' press release | 2034-06-11
A good day for the social partnership

The Chamber of Commerce and Trades has noted with satisfaction that a majority of {51.7 per cent|ns} has decided against a rigid wage imposed by the state. In absolute figures, {52,377|n} citizens said no; that is {3,458|gap} more than said yes. More than {two thirds|-} of our communes are among them.

We take the concern of the other {48.3|ys} seriously. The {8,600|wk} persons concerned are mainly employed in cleaning, in the hospitality trade and in the retail sector. In these branches the partners will negotiate.

The chamber regrets the approval of the crèche bill by {55,173|kyn} to {46,062|kn}. It would have preferred the parents' vouchers, which are cheaper than {31 million|kcost} a year by half.

Contact: Reto Stampfli, director, 032 555 44 10

@doc e-expats | English-language newsletter | 2034-06-13
Two votes, two verdicts

If you live around Olten and speak more English than German, here is what your neighbours decided on June 11.

1) No minimum wage. It failed with {48.3%|ys}. Geneva has one, Basel has one, Solothurn won't. At {23|fr} francs an hour it would have been the lowest of the lot, and it still lost by some {3,500|~gap} ballots. Its backers first tried in 2030, when the figure was {24.50|fr30|t=in 2030} and only about {42%|~y30|t=in 2030} agreed.

2) Yes to more crèche places. {54.5%|ky} were in favour, so the canton will chip in some {31 million|kcost} francs every year.

Turnout, at almost {55%|~to}, was high for Switzerland. No, that is not a joke: last time the wage was on the ballot it was {43.1|to30|t=last time the wage was on the ballot}.

Olten itself was for the wage, with {58%|oy|round}. So was Solothurn city, even more so, at {61|sty|round}. You are not living in a typical place.

Apéro for newcomers: Thursday, 18h, Kulturzentrum Schützi, 5 francs.
