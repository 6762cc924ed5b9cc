@story hochtal-tax
@topic Vote on a wealth tax surcharge in the Swiss canton of Hochtal
@subject Y = wealth surcharge initiative in Hochtal | initiative | surcharge | proposal | Yes
@subject N = No camp in Hochtal | opponents | No
@subject H = canton of Hochtal | Hochtal | the canton
@subject W = Reto Zgraggen-Osei | Zgraggen-Osei | finance director
@subject S = Seebach | Seebach district
@subject T = Oberalp | Oberalp district
@subject P = pension levy | second proposal | levy
@fact y = 47.3 | vote_share | Y | percent of votes in favour | final | constant
@fact n = 52.7 | vote_share | N | percent of votes against | final | constant
@fact yv = 61882 | vote_count | Y | votes in favour | final | constant
@fact nv = 68947 | vote_count | N | votes against | final | constant
@fact mar = 7065 | margin | N | votes between the sides | final | constant
@fact turn = 54.1 | turnout | H | percent of voters taking part | final | constant
@fact turnl = 48.6 | turnout | H | percent of voters taking part | 2028-11 | constant
@fact ys = 58.4 | vote_share | S | percent of votes in favour of the wealth surcharge | final | constant
@fact yt = 29.8 | vote_share | T | percent of votes in favour of the wealth surcharge | final | constant
@fact pt = 63.5 | vote_share | P | percent of votes in favour | final | constant
@fact p1 = 49 | poll_share | Y | percent in a survey who were in favour | 2029-05-02 | snapshot
@fact p2 = 45 | poll_share | Y | percent in a survey who were in favour | 2029-05-28 | snapshot
@fact p2n = 48 | poll_share | N | percent in a survey who were against | 2029-05-28 | snapshot
@fact und = 7 | poll_share | H | percent in a survey who were undecided | 2029-05-28 | snapshot
@fact ss = 1206 | sample_size | H | people asked in the survey | 2029-05-28 | constant
@fact moe = 2.8 | margin_of_error | H | points of error of the survey | 2029-05-28 | constant
@fact proj = 46 | vote_share | Y | percent of votes in favour by projection | 2029-06-10 12:30 | snapshot | projected
@fact cpn = 49 | price | N | francs of campaign money for each vote | 2029 | constant
@fact cpy = 10 | price | Y | francs of campaign money for each vote | 2029 | constant
@fact ytno = 70.2 | vote_share | T | percent of votes against the wealth surcharge | final | constant
@fact y11 = 38.2 | vote_share | H | percent of votes for a similar proposal | 2011 | constant
@fact thr = 3000000 | other | Y | francs of wealth from which the surcharge would apply | - | plan | threshold
@fact rate = 0.5 | rate | Y | percent of surcharge a year | - | plan
@fact rev = 84000000 | revenue | Y | francs that the surcharge would bring a year | - | plan | projected
@fact revw = 30000000 | revenue | W | francs that the surcharge would bring a year after departures | - | plan | projected
@fact hh = 2900 | other | H | households with wealth above the limit | - | snapshot
@fact camp = 3400000 | spending | N | francs spent on the campaign | 2029 | cumulative
@fact campy = 610000 | spending | Y | francs spent on the campaign | 2029 | cumulative
@fact def = 117000000 | budget | H | francs of deficit | 2030 | plan | projected
@rel diff mar = nv - yv
@race result = y n
@trap p1 p2 :: two waves of a survey
@trap ys yt :: two districts
@trap rev revw :: two forecasts, with and without departures
@trap y proj :: the projection and the result
@trap y pt :: two proposals voted on the same day
@trap camp campy :: spending of the two camps

@doc a-agency | Swiss news agency | 2029-06-10
Hochtal rejects surcharge on large fortunes

Altbrugg (ats) – The voters of Hochtal do not want a surcharge on large fortunes. {52.7 percent|n} of them said no on Sunday to the initiative, which won {47.3 percent|y}. In absolute figures: {68,947|nv} against {61,882|yv}. Turnout was {54.1 percent|turn|t=on Sunday}.

The initiative would have taken {0.5 percent|rate|m=hypothetical} a year on top of the ordinary tax from wealth above {three million francs|thr|m=threshold}. Its authors expected {84 million|rev|by=Its authors expected|m=projected} francs a year from {2,900|hh} households. Finance director Reto Zgraggen-Osei had warned that, once the mobile had left, no more than {30 million|<revw|by=Finance director Reto Zgraggen-Osei had warned|m=projected} would remain.

The levy for the cantonal pension fund, also on the ballot, passed with {63.5 percent|pt}.

@doc b-ticker | live ticker | 2029-06-10
Sunday of votes: Hochtal ticker

{12.00|-} Polls are closed. Good day from the government building.

{12.30|-} First projection: the initiative stands at {46 percent|proj|t=12.30|by=First projection|m=projected}, plus or minus {two|-}. "Too early," says a tired man in a Yes T-shirt.

{13.10|-} Seebach is in. There the rich should pay, say {58.4 percent|ys}. But Seebach is Seebach.

{13.42|-} And now the mountains: Oberalp, {29.8|yt}. Ouch.

{14.05|-} The other ballot paper is decided, the levy is through, {63.5|pt|t=14.05}.

{15.20|-} All communes counted. The surcharge falls by {7,065|mar|t=All communes counted} votes. Turnout: {54.1|turn|^}. When we last voted, in November, it was {48.6|turnl|t=in November}.

{15.33|-} Zgraggen-Osei: "I'm relieved, but the hole of {117 million|def|by=Zgraggen-Osei|m=projected|t=next year} next year is still there."

{16.00|-} End of the ticker. Live from 17.00: Football, Altbrugg – Wil (first leg 2–1).

@doc c-paper | daily paper, analysis | 2029-06-11
How the rich were spared

By Seraina Caduff

In early May the surcharge looked as though it might go through. {Forty-nine percent|p1|t=In early May} told Demopuls then that they would vote for it. Four weeks on it was {45|p2|t=Four weeks on}, with {48|p2n|^} against and {seven|und|^} undecided; the {1,206|ss} interviews carry an error of {2.8|moe} points either way, so that nobody dared call it. In the end there were {47.3|y|t=In the end}.

What happened in between has a price tag. The opponents declared {3.4 million francs|camp|by=The opponents declared} for posters, letters and a bus with a piano in it. Yes had {610,000|campy}. Per vote won, that is {49 francs|cpn} against {ten|~cpy}.

The map tells the rest. In Seebach, where rents have doubled in a {dozen|-} years, almost {six voters in ten|~ys|v=60} wanted the tax. In Oberalp {seven in ten|~ytno|v=70} did not, although hardly anyone there owns the {three million|thr} at which it would have begun.

The left will return. A deficit of {117 million|def|t=for 2030|m=projected} is budgeted for 2030, and {half a percent|rate} of {2,900|hh} fortunes remains a tempting sum.

@doc d-business | business magazine, newsletter | 2029-06-12
Dear readers,

What a sigh along the lake. Nearly {53|~n} out of every hundred voters in Hochtal turned down the {half-percent|rate} levy on big fortunes, on a turnout of {54|turn|round}. Some of you had removal firms on hold. You may cancel.

The promised yield, {CHF 84m|rev|m=projected}, was always a fairy tale. The cantonal finance office itself thought {CHF 30m|revw|by=The cantonal finance office itself|m=projected} likelier. {2,900|hh} taxpayers are few enough to fit into the ice rink, and lawyers tell us {140|-} had asked about Zug.

But mind the trend. A similar idea got {38.2|y11|t=in 2011} percent in 2011. This one reached {47.3|y}. In the city district it won with {58.4|ys}.

And for firms there is bad news, too: the pension contribution passed easily, at {63.5|pt}.

Yours, Beat

P.S. The SMI gained 0.8% last week; our model portfolio 1.1%.
