@story quill-plains-potash
@topic Layoffs at Quill Plains Potash, Saskatchewan, Canada, December 2013
@subject Q = Quill Plains Potash | Quill Plains | QPP | the producer | the company
@subject L = Lanigan Flats mine | Lanigan Flats
@subject E = Esterdale mine | Esterdale
@subject P = Saskatchewan | the province | the provincial government | Regina
@subject U = Prairie Mineworkers Local 7689 | Local 7689 | the local | the union
@fact cut = 1045 | jobs | Q | posts cut in all | 2013-12-03 | plan
@fact ws = 440 | jobs | P | posts cut in Saskatchewan | 2013-12-03 | plan
@fact fl = 350 | jobs | Q | posts cut in Florida | 2013-12-03 | plan
@fact nc = 255 | jobs | Q | posts cut in North Carolina and New Brunswick | 2013-12-03 | plan
@fact pct = 18 | other | Q | percent of the workforce cut | 2013-12-03 | snapshot
@fact staff = 5800 | jobs | Q | employees | November 2013 | snapshot
@fact lan = 290 | jobs | L | posts cut | 2013-12-03 | plan
@fact est = 105 | jobs | E | posts cut | 2013-12-03 | plan
@fact lanm = 520 | jobs | L | employees | November 2013 | snapshot
@fact pr = 307 | price | Q | US dollars a tonne of potash | third quarter 2013 | snapshot
@fact pr12 = 429 | price | Q | US dollars a tonne of potash | third quarter 2012 | snapshot
@fact prf = 28.4 | rate | Q | percent fall of the potash price | third quarter 2013 | snapshot
@fact net = 356000000 | profit | Q | US dollars of net income | third quarter 2013 | cumulative
@fact net12 = 645000000 | profit | Q | US dollars of net income | third quarter 2012 | cumulative
@fact sev = 70000000 | other | Q | US dollars of severance and closing costs | fourth quarter 2013 | plan | projected
@fact ton = 8600000 | other | Q | tonnes of potash shipped | 2013 | plan | projected
@fact cap = 14100000 | other | Q | tonnes of potash that can be mined a year | 2013 | constant
@fact roy = 520000000 | revenue | P | Canadian dollars of potash royalties and taxes | budget 2013-14 | plan | projected
@fact royn = 390000000 | revenue | P | Canadian dollars of potash royalties and taxes | 2013-14, forecast of November | plan | projected
@fact unem = 4.1 | rate | P | percent unemployed | November 2013 | snapshot
@fact not = 8 | duration | L | weeks of notice | - | constant
@fact mem = 470 | other | U | members | December 2013 | snapshot
@rel sum cut = ws + fl + nc
@rel share pct = cut / staff
@rel change prf = pr12 -> pr
@trap cut ws :: company and province
@trap lan est :: two mines
@trap lan lanm :: cut and employed
@trap ton cap :: shipped and possible
@trap roy royn :: budget and forecast
@trap net net12 :: two years

@doc a-wire | news agency | 2013-12-03
Quill Plains to slash {18 per cent|pct} of workforce as potash prices tumble

SASKATOON — Quill Plains Potash is eliminating {1,045|cut|t=Tuesday|by=the company} jobs, {18 per cent|pct} of its {5,800|staff} employees, the company said Tuesday, four months after a cartel of rivals fell apart and took prices with it.

{Four hundred and forty|ws} of the losses are in Saskatchewan, {350|fl} in Florida and the other {255|nc} in North Carolina and New Brunswick.

Hardest hit is Lanigan Flats, where {290|lan} of {520|lanm} will go and one of two mills shuts by year-end. Esterdale loses {105|est}.

The average realized price sank to {US$307|pr|t=in the third quarter} a tonne in the third quarter from {$429|pr12|t=a year ago}, or {28.4 per cent|prf}, and net income to {$356 million|net} from {$645 million|net12|t=a year ago} a year ago. Chief executive Gunnar Halvorsen-Pruden expects to ship {8.6 million|ton} tonnes this year. QPP could mine {14.1 million|cap}.

Severance and closing costs are pegged at {$70 million|sev|t=in the fourth quarter} in the fourth quarter.

@doc b-local | Saskatoon newspaper | 2013-12-04
'Three weeks before Christmas'

By Darlene Okimaw, The Bridge City Herald

It was a text from his brother-in-law in Tampa that told Curtis Yuzicappi something was up. By the time he got to the dry at Lanigan Flats, {190|!lan} names were on the wall, and his was the fourth.

"I have a mortgage in a town with one employer," he said.

Local 7689 has {470|mem} members at the mine. Its president, Tammy Wolkowski, says they were entitled to know sooner than {eight|not} weeks ahead. "That's the minimum the law says. They gave the minimum."

Quill Plains cut {1,045|cut} positions across the continent, {445|!ws} of them in this province. At Esterdale, another {105|est} go.

Premier's office staff said the figures were passed on to Regina at 7 a.m. The finance minister, who had budgeted for {$520 million|roy|t=in this year's budget} in potash royalties and taxes in this year's budget, already trimmed that to {$390 million|royn|t=in November|by=The finance minister} in November.

There is one consolation: unemployment in Saskatchewan is {4.1 per cent|unem}, the lowest anywhere in Canada.

More: Blades drop third straight, 5-2 | -31 C with the wind chill | Sask. Ave. closed from 22nd St.

@doc c-business | national business daily | 2013-12-04
When the price floor gave way

The arithmetic at Quill Plains had not worked since July. A mine is cheap to run only when it runs full, and with shipments this year put at {8.6 million|ton} tonnes and room for {14.1 million|cap} the shovels were idle two days in five.

So {18 per cent|pct} of the people go. They number {1,450|!cut} in four provinces and states. Most are at mills that made product nobody had ordered.

Will it help? Analyst Priyanka Desrosiers of Tall Grass Capital figures the cuts save {US$130 million|-} a year, against a one-off bill of {$70 million|sev}. "They earned {$645 million|!net|t=last quarter} last quarter. This isn't survival. It's margin defence."

The company sold its potash for {$307|pr} on average from July to September. The year before, {$429|pr12|t=The year before}.

For the province the pain is fiscal as well. {A quarter|-} of this year's potash money has evaporated: it counts on {$390 million|royn} instead of {$520 million|roy}.

@doc d-release | press release | 2013-12-03
QPP announces operating and workforce changes

All amounts in US dollars unless otherwise noted

- Workforce to be reduced by approximately {18|pct} percent. Breakdown: Saskatchewan {440|ws}; Florida {350|fl}; other {255|nc}.
- Lanigan Flats: one mill suspended; {290|lan} positions. Esterdale: production to fall to {1.3 million|-} tonnes; {105|est} positions.
- Affected employees receive not less than {eight|not} weeks' notice or pay in lieu.
- Fourth-quarter charges of about {$70|sev|x=1000000} million, of which {$55 million|-} in cash.
- Third-quarter net income, previously reported: {$356 million|net|t=Third-quarter} ({$0.41|-} per share).
- 2013 shipments guidance unchanged at {8.6 million|ton} tonnes.

"These are difficult days," said Mr. Halvorsen-Pruden.
