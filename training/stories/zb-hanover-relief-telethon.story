@story zb-hanover-relief-telethon
@topic Hurricane telethon and relief fund in Jamaica
@subject T = Hands for Hanover telethon | the telethon | the show
@subject F = Hanover Relief Fund | the fund
@subject D = Blue Mountain Distillers | the distiller
@subject G = Government of Jamaica | Government | the state
@subject R = ODPEM | the disaster office
@fact goal = 250000000 | fundraising | T | Jamaican dollars hoped for | 2035-10-18 | plan | pledged
@fact pledge = 312000000 | fundraising | T | Jamaican dollars pledged | 2035-10-18 | cumulative
@fact recv = 187000000 | fundraising | T | Jamaican dollars received | 2035-11-30 | cumulative
@fact recvf = 274000000 | fundraising | T | Jamaican dollars received | 2036-03-31 | cumulative
@fact rsh = 59.9 | other | T | share of pledges received, in percent | 2035-11-30 | snapshot
@fact rshf = 87.8 | other | T | share of pledges received, in percent | 2036-03-31 | snapshot
@fact dist = 60000000 | fundraising | D | Jamaican dollars pledged by the largest donor | 2035-10-18 | plan | pledged
@fact calls = 21400 | other | T | calls answered | 2035-10-18 | cumulative
@fact hrs = 6 | duration | T | hours on the air | 2035-10-18 | constant
@fact match = 100000000 | budget | G | Jamaican dollars of matching money | 2035-10-18 | plan | pledged
@fact roofs = 8700 | homes | R | houses that lost a roof | 2035-10-05 | constant
@fact dest = 1450 | homes | R | houses destroyed | 2035-10-05 | constant
@fact fixed = 620 | homes | F | roofs repaired | 2036-03-31 | cumulative
@fact fixp = 1000 | homes | F | roofs to be repaired | 2036-03-31 | plan | pledged
@fact per = 285000 | price | F | Jamaican dollars for a roof | 2035-11 | constant
@fact adm = 4.2 | other | F | share of money spent on administration, in percent | 2036-03-31 | constant
@fact dead = 11 | deaths | R | people killed by the hurricane | 2035-10-05 | cumulative
@fact shel = 340 | evacuated | R | people still in shelters | 2035-10-18 | snapshot
@fact volu = 180 | other | T | volunteers on the telephones | 2035-10-18 | constant
@rel share rsh = recv / pledge
@rel share rshf = recvf / pledge
@fact pace = 103 | homes | F | roofs repaired a month | 2036-03 | constant
@fact tot = 374000000 | fundraising | F | Jamaican dollars of gifts and state grant | 2036-03-31 | cumulative
@fact mis = 38 | other | F | share of the planned roofs not repaired, in percent | 2036-03-31 | snapshot
@rel sum tot = recvf + match
@trap goal pledge :: hoped for against promised
@trap pledge recv :: promised against received
@trap recv recvf :: two dates
@trap roofs dest :: roof lost against destroyed
@trap fixed fixp :: done against planned

@doc a-daily | national daily | 2035-10-19
Jamaica opens its purse: {J$312m|pledge|v=312000000} for Hanover

Shanique Dunstan, Gleam Writer

When the board lit up at {11:52|-} on Saturday night, the studio in Kingston fell silent before it erupted. {$312 million|pledge|t=at 11:52 on Saturday night}.

The organisers of Hands for Hanover had allowed themselves to dream of {$250 million|goal}. In {six|hrs} hours, {180|volu} volunteers took {21,400|calls} calls. The largest gift, of {$60 million|dist}, came from Blue Mountain Distillers; the smallest, {$40|-}, from a boy of seven in Lucea.

Government will add {$100 million|match}, the prime minister told viewers.

Hurricane Odile, which struck on October 4, killed {11|dead} people, tore the roofs from {8,700|roofs|by=the disaster office} houses and flattened {1,450|dest|^} others, by the count of the disaster office. Some {340|~shel|t=still} persons are still in shelters.

A roof, the fund's engineers say, can be put back for {$285,000|per|by=the fund's engineers}.

@doc b-radio | radio news script | 2035-12-01
HARBOUR RADIO 10 A.M. NEWS

Six weeks after the telethon, the Hanover Relief Fund has collected {one hundred and eighty-seven million|recv|t=at the close of November} dollars at the close of November. That's {sixty cents|~rsh|v=60} of each dollar that was promised.

Chairman Everald Pinnock says he isn't worried. "Companies have their cycles," he said. Blue Mountain Distillers has sent {twenty-five|-} of its {sixty|dist|x=1000000} million.

Government's matching grant, {one hundred million|match} dollars, hasn't yet been gazetted.

The fund aims to repair a {thousand|fixp|v=1000|t=by the end of March} roofs by the end of March. It started with {two hundred and eighty-five thousand|per} as the price of each.

The hurricane claimed {eleven|dead} lives.

Sports: Reggae Boyz {two|-}, Panama {two|-}.

@doc c-investigative | investigative site | 2036-04-12
Who pledged, who paid: the Hanover ledger

By the Ledger team. Data: our request under the Access to Information Act, received 9 April. Corrections: desk@ledger.example.

On live television {J$312 million|pledge} was promised to the people of Hanover. By 31 March {J$274 million|recvf|t=By 31 March} of it had arrived, {87.8%|rshf|^}. For charity broadcasts that's high: a survey of {40|-} such shows puts the median at {71|-}.

The distiller paid in full, {J$60 million|dist}, the last of it in February. A bank that promised {J$15 million|-} has paid none and says the caption on screen was an error.

The state's {J$100 million|match} came on 28 January.

Where has it gone? Here the picture dims. Against a target of {1,000|fixp} roofs, the fund reports {620|fixed|t=to that date|by=the fund} to that date. Costs ran over: the last {200|-} averaged J$361,000 rather than the {J$285,000|per} of the plan. Administration took {4.2%|adm}.

It'll be a long road. Odile took the cover off {8,700|roofs} homes and left {1,450|dest} in pieces. At the fund's present pace of {a hundred|~pace} a month or so, the last family would be dry in {2043|-}.

Total raised, with the state's grant: {J$374 million|tot}.

@doc d-letters | letters to the editor | 2036-04-16
Letters of the day

THE EDITOR, Madam:

I was one of the {180|volu} who sat at the phones, and I'm tired of hearing that "Jamaicans don't pay". We do: {274|recvf|x=1000000} out of {312|pledge|x=1000000} million.

What I ask is why {620|fixed|t=at the end of March} families had zinc overhead at the end of March when a {thousand|fixp|v=1000} had been told to expect it. More than {a third|>mis|v=33.33} short is not a cycle, Mr. Pinnock.

My sister's house in Green Island is one of the {8,700|roofs}. She's been given a tarpaulin and number {734|-} in the queue.

With {four|~adm|round} per cent ({4.2|adm}, to be exact) for administration, somebody could administrate.

MILLICENT A. FORRESTER, Montego Bay
