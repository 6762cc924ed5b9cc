@story l1-kirrawen-rough-sleepers
@topic Kirrawen, New South Wales: rough sleepers, a street count and two budgets, 2025
@subject K = Kirrawen | Kirrawen Council | the council | the city | council
@subject S = Street Light Inc | Street Light | the charity
@subject N = NSW government | the state | Homes NSW
@subject P = Aroha Pehi | Pehi | the deputy mayor
@subject W = Warrigal House | the shelter
@fact f25 = 212 | other | K | people sleeping rough | 2025-02-11 count
@fact w25 = 164 | other | S | people sleeping rough | 2025-08-05 count
@fact f24 = 171 | other | K | people sleeping rough | 2024-02-13 count
@fact ch = 24.0 | rate | K | rise in people sleeping rough | February 2024 to February 2025
@fact men = 159 | other | K | men sleeping rough | 2025-02-11 count
@fact wom = 53 | other | K | women sleeping rough | 2025-02-11 count
@fact vans = 68 | other | K | people in vans and tents along the creek | 2025-02-11 count
@fact sup = 430 | other | S | people helped in a month | July 2025
@fact beds = 88 | other | W | beds | 2025 | constant
@fact bedsp = 130 | other | W | beds | 2026 | plan
@fact occ = 97 | rate | W | percent of beds taken | July 2025
@fact vol = 96 | crowd | S | volunteers in the street count | 2025-02-11
@fact sb = 4600000 | budget | N | dollars for homelessness in the city | 2025-26 | plan
@fact kb = 1350000 | budget | K | dollars for homelessness | 2025-26 | plan
@fact kb0 = 980000 | budget | K | dollars for homelessness | 2024-25
@fact rent = 610 | price | K | dollars a week of median rent | June 2025
@fact vac = 0.9 | rate | K | percent of rentals vacant | June 2025
@fact soc = 57000 | waiting | N | households on the social housing list | June 2025
@fact sock = 1840 | waiting | K | households on the social housing list | June 2025
@fact un = 74 | homes | N | social homes to be built in the city | by 2027 | plan | pledged
@fact wait = 9 | duration | K | years of waiting for a two-bedroom home | 2025 | constant
@rel sum f25 = men + wom
@rel change ch = f24 -> f25
@trap f25 w25 :: summer and winter counts
@trap f25 sup :: one night and people helped in a month
@trap beds bedsp :: beds now and beds planned
@trap sb kb :: the state's money and the council's
@trap soc sock :: the state's list and the city's
@trap f24 f25 :: two years' counts

@doc a-report | council media release | 2025-03-03
STREET COUNT FINDS MORE KIRRAWEN PEOPLE WITHOUT A BED

On the night of 11 February, {96|vol|t=On the night of 11 February|s=volunteers} volunteers and outreach staff counted {212|f25|^} people sleeping rough in the Kirrawen local government area, including {68|vans|^} in vans and tents along Pipeclay Creek.

This compares with {171|f24|t=last February} last February, a rise of {24 per cent|ch}. Of those counted, {159|men|^} were men and {53|wom|^} were women.

Deputy Mayor Aroha Pehi said the numbers were "about rent, not character". The median here is {$590|-} a week, and about {one|-} rental in {a hundred|-} is vacant.

The council has set aside {$980,000|kb0|t=this financial year} this financial year.

Media enquiries: {02|-} {5550|-} {0188|-}

@doc b-abc | public broadcaster site | 2025-06-19
Budget night: Kirrawen lifts spending on homelessness by {a third|-}

By Lachlan Petrakis

Kirrawen's council will put {$1.35 million|kb|t=2025-26} into homelessness in 2025-26, up from {$980,000|kb0|t=this year} this year, under a budget adopted last night {8-3|-}.

The state is bringing {$4.6 million|sb|^|s=The state} and {74|un} new social homes, to be finished by 2027.

Advocates weren't satisfied. There are {1,840|sock} households in the city waiting for one of those, out of {57,000|soc|s=statewide} statewide, and a family that needs {two|-} bedrooms can expect to wait {nine|wait} years.

"{Seventy-four|un} homes is a street," said Bindi Marlowe, of Street Light Inc.

Rents have gone to {$610|rent} at the median, with {0.9|vac} per cent of properties empty.

If you or someone you know needs help: {1800|-} {152|-} {152|-}

@doc c-daily | regional daily | 2025-08-07
Winter count: {164|w25} rough sleepers, and a mattress short

Jun Takashima

FEWER people slept on Kirrawen's streets on Tuesday than in summer, but not because more of them have homes.

Street Light's winter count found {164|w25|t=on Tuesday|by=Street Light's winter count}. In February the tally by council and volunteers was {212|f25|t=In February|by=council and volunteers}.

"Cold pushes people on to couches," said the charity's Bindi Marlowe. "In July we helped {430|sup|t=In July|by=the charity's Bindi Marlowe}, and that's the number I believe in."

At Warrigal House {97|occ|^} per cent of its {88|beds} beds were full in July. It hopes to reach {130|bedsp|t=by next winter} by next winter, which takes money neither council nor the state has put in its budget: {$1.35m|kb} and {$4.6m|sb} respectively, all committed.

Tide times {12|-}; swell {1.8|-}m. Roosters {22|-}, Kirrawen Bay {18|-}.

@doc d-talk | radio interview transcript | 2025-08-08
BREAKFAST WITH DI: Deputy Mayor Aroha Pehi

DI: {Two hundred|-} and something in Feb, {a hundred and sixty-four|w25|t=now} now. So it's getting better?

PEHI: No. You have to compare summer with summer. It was {a hundred and seventy-one|f24|t=the February before} the February before, and {two hundred and twelve|f25|t=this February} this February. Same month, same method. That's what I'd call worse.

DI: By how much?

PEHI: {Twenty-four|ch} per cent. And {fifty-three|wom} of them women, which used to be unheard of.

DI: What'd you want from Macquarie Street?

PEHI: More than {seventy-four|un} homes for {eighteen hundred and forty|sock} families. Honestly, at that rate we'll be done when I'm a hundred.

DI: The shelter's after {a hundred and thirty|bedsp} beds.

PEHI: It's got {eighty-eight|beds}. I'd back that. I'd back it tomorrow.
