@story havrebjerg-budget
@topic A Danish municipality closes its 2033 budget gap with cuts and a tax rise
@subject H = Havrebjerg Municipality | Havrebjerg | the municipality | the town hall | the kommune | kommunen
@subject C = Havrebjerg municipal council | the council | councillors | byrådet
@subject A = Torben Askgaard | Askgaard | the mayor
@subject O = Naima Bødskov | Bødskov | the opposition leader | Citizens' List
@subject U = Fag & Fællesskab | the union | the public workers' union
@subject R = the demonstration | the protest | protesters | the march
@fact tot = 4860000000 | budget | H | kroner of total spending | 2033 budget | plan
@fact gap = 212000000 | budget | H | kroner missing | 2033 budget | plan
@fact cut = 138000000 | budget | H | kroner cut from services | 2033 budget | plan
@fact taxy = 74000000 | revenue | H | kroner that the tax rise brings | 2033 budget | plan
@fact job = 231 | jobs | H | positions abolished | 2033 budget | plan
@fact jobt = 96 | jobs | H | positions abolished in schools | 2033 budget | plan
@fact jobe = 82 | jobs | H | positions abolished in elder care | 2033 budget | plan
@fact joba = 53 | jobs | H | positions abolished in administration | 2033 budget | plan
@fact jobm = 290 | jobs | H | positions abolished | mayor's August draft | plan
@fact tax0 = 25.4 | rate | H | municipal income tax | 2032 | constant
@fact tax1 = 25.9 | rate | H | municipal income tax | 2033 budget | plan
@fact day0 = 3420 | price | H | kroner a month for a nursery place | 2032 | constant
@fact day1 = 3610 | price | H | kroner a month for a nursery place | 2033 budget | plan
@fact lib = 3 | other | H | libraries closed | 2033 budget | plan
@fact liball = 8 | other | H | libraries run | 2032 | snapshot
@fact res0 = 210000000 | other | H | kroner in the reserve | end of 2032 | snapshot
@fact res1 = 165000000 | other | H | kroner in the reserve | end of 2033 | plan | projected
@fact y = 16 | votes_cast | C | councillors for the budget | 2032-10-12 | constant
@fact n = 11 | votes_cast | C | councillors against the budget | 2032-10-12 | constant
@fact cpol = 1900 | crowd | R | people at the demonstration, police estimate | 2032-10-12 | constant
@fact cuni = 3200 | crowd | R | people at the demonstration, union estimate | 2032-10-12 | constant
@fact pop = 58700 | other | H | inhabitants | 2032 | constant
@fact old = 27 | rate | H | share of inhabitants over 65 | 2032 | constant
@fact bath = 19000000 | budget | O | kroner saved by dropping the harbour bath | opposition proposal | plan | hypothetical
@fact hrs = 7 | duration | C | hours of debate | 2032-10-12 | constant
@fact jobd = 59 | jobs | H | positions saved since the first draft | 2033 budget | plan
@fact taxd = 0.5 | rate | H | rise of the municipal income tax in points | 2033 budget | plan
@fact dayd = 190 | price | H | increase of the monthly nursery fee | 2033 budget | plan
@fact uni = 26.4 | rate | U | municipal income tax that would need no dismissals | 2033 budget | plan | hypothetical
@rel diff jobd = jobm - job
@rel diff taxd = tax1 - tax0
@rel diff dayd = day1 - day0
@rel sum gap = cut + taxy
@rel sum job = jobt + jobe + joba
@race vote = y n
@trap gap res0 :: the gap and the reserve, almost alike
@trap tax0 tax1 :: tax of two years
@trap day0 day1 :: fee of two years
@trap job jobm :: budget and the first draft
@trap cpol cuni :: police and union estimates
@trap lib liball :: closed and all

@doc a-bureau | news bureau | 2032-10-12
Havrebjerg raises tax and drops {231|job} jobs in 2033 budget

Havrebjerg, Monday. After a debate of {seven|hrs|v=7} hours, the municipal council of Havrebjerg adopted a budget for 2033 late Monday with {16|y|t=late Monday} votes for and {11|n|^} against.

The agreement closes a gap of {212 million|gap} kroner. {138 million|cut} of it comes from reductions in services, {74 million|taxy} from a higher income tax. The rate goes from {25.4 per cent|tax0} to {25.9|tax1}.

{231|job} full-time positions will disappear: {96|jobt} in schools and after-school clubs, {82|jobe} in elder care and {53|joba} in the administration. {Three|lib} of the {eight|liball|v=8} libraries close in June.

Total spending amounts to {4.86 billion|tot} kroner.

Outside the town hall, police counted {1,900|cpol|by=police} protesters.

/nordbureau/

@doc b-paper | regional newspaper | 2032-10-13
"We are sawing off the branch the grandmothers sit on"

Editor on duty: Signe Malik-Thorup · Tip us: 5555 0110

The whistles could be heard through double glazing. On the square stood the people whom Monday's budget concerns; inside, under the portrait of a long-dead brewer, sat those who voted on it.

"In a municipality where {27 per cent|old} of us are past sixty-five, you take {82|jobe} pairs of hands from elder care," cried opposition leader Naima Bødskov from the lectern. "And you keep the harbour bath!"

The Citizens' List had proposed to shelve the bath, which would have freed {19 million|bath|by=The Citizens' List} kroner. Mayor Torben Askgaard smiled thinly. His own draft in August, he reminded her, had {290|jobm|t=in August} redundancies in it. Now it is some {sixty|~jobd|v=60} fewer. "That is what negotiations are for."

Parents of the smallest will notice. A place in a nursery, {3,420|day0|t=today} kroner a month today, will cost {3,840|!day1|t=from New Year} from New Year.

And everyone will notice the income tax, now {25.9|tax1}. For a couple of teachers, if both still have work, it means {280|-} kroner less a month.

The town hall's cash reserve, meanwhile, melts from {210 million|res0|t=at the end of this year} at the end of this year to a forecast {165 million|res1|t=twelve months later} twelve months later.

Some {3,200|~cuni|by=the public workers' union} took part in the march, according to the public workers' union, a good deal more than the police will admit to.

Also in today's paper: Sudoku 4, 41 recipes with apple, FC Havrebjerg lost 0-3

@doc c-web | union magazine, web | 2032-10-13
Budget agreement costs {250|!job} colleagues their jobs

By Kwabena Riis-Jessen, Fag & Fællesskab

A majority in byrådet last night voted to do away with {250|!job|t=last night} positions. Hardest hit are the schools, which lose {96|jobt}, followed by home care and nursing homes with {82|jobe} and the administration with {53|joba}.

Our members were on the square in the rain. We counted {3,200|cuni|by=We}; the police claim {1,900|cpol|by=the police}.

"Every time there's a hole it is we who are poured into it," said assistant nurse Birgit Olufsen-Yıldız, 44 years in the profession.

The hole was {212 million|gap} kroner. The union has shown that it could have been filled without a single dismissal if the tax had been set at {26.4|uni|by=The union}. Instead it will be {25.9|tax1}, {half|taxd|v=0.5} a point up.

{Four|-} parties stand behind the deal. Those opposed, {11|n} in number, include both members of the mayor's own coalition partner.

Join us! Membership from 189 kroner a month.

@doc d-radio | local radio, morning script | 2032-10-13
0630 BULLETIN

Good morning, it's half past six, and it's raining on the newly poor.

Havrebjerg has a budget. It took the councillors until nearly midnight. {Fifteen|!y|v=15} of them said yes, {eleven|n|v=11} no, and the public gallery said something we can't broadcast.

What do you get? You get {three|lib|v=3} libraries fewer, and you pay the kommune {25.9|tax1} per cent rather than {25.4|tax0}. Little Oscar's nursery goes up {190|dayd} kroner a month.

What does kommunen get? {Seventy-four|taxy|x=1000000} million kroner extra from your payslips, it expects. Services are trimmed by {a hundred and eighteen|!cut|v=118|x=1000000} million.

All this for {58,700|pop} inhabitants, one swimming hall, and a harbour bath with no roof.

Mayor Askgaard is our guest at ten past eight. Bring an umbrella. Seven degrees.
