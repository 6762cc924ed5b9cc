@story v3-serra-lousal-fire
@topic Wildfire in the Serra do Lousal, Portugal
@subject F = Lousal fire | the fire | the blaze | wildfire | Serra do Lousal fire
@subject P = Proteção Civil | civil protection | firefighters
@subject V = Vale Torto | the village
@fact h1 = 1400 | area | F | hectares burnt | 2029-08-03 | cumulative
@fact h2 = 6100 | area | F | hectares burnt | 2029-08-05 | cumulative
@fact hy = 38000 | area | F | hectares burnt in all of Portugal | 2029 to 5 August | cumulative
@fact f1 = 320 | officers | P | firefighters at work | 2029-08-03 | snapshot
@fact f2 = 870 | officers | P | firefighters at work | 2029-08-05 | snapshot
@fact pl = 11 | units_pledged | P | aircraft at work | 2029-08-05 | snapshot
@fact ve = 260 | units_pledged | P | vehicles at work | 2029-08-05 | snapshot
@fact ev = 190 | evacuated | V | villagers moved out | 2029-08-04 | constant
@fact pr = 230 | other | V | inhabitants | 2029 | snapshot
@fact st = 40 | other | V | inhabitants who refused to leave | 2029-08-04 | constant
@fact ho = 14 | homes | V | houses burnt down | 2029-08-05 | cumulative
@fact in = 6 | injuries | P | firefighters hurt | 2029-08-05 | cumulative
@fact te = 41 | temperature | F | degrees Celsius forecast | 2029-08-06 | plan | projected
@fact di = 2 | distance | F | kilometres from the village chapel | 2029-08-04 evening | snapshot
@rel diff st = pr - ev
@trap h1 h2 :: area on two days
@trap h2 hy :: one fire against the country
@trap f1 f2 :: crews on two days
@trap ev pr :: moved out against inhabitants

@doc a-flash | wire flash | 2029-08-03
Portugal sends {320|f1} against wildfire in Serra do Lousal

LISBON - {Three hundred and twenty|f1|t=on Friday|by=Proteção Civil} firefighters battled a blaze that had consumed {1,400|h1|^} hectares of pine and eucalyptus in the Serra do Lousal on Friday, Proteção Civil said.

@doc b-radio | local radio bulletin | 2029-08-04
Rádio Beira Alta, {18h|-}

Vale Torto has been emptied, almost. {190|ev} villagers were driven to the sports hall in Pinhel Novo; {about forty|~st|v=40} would not come. The fire stood {two|di|t=at last report} kilometres from the chapel at last report.

@doc c-live | live blog entry | 2029-08-05
20:15 Evening briefing

Civil protection now has {870|f2|t=now} people, {260|ve|^} vehicles and {11|pl|^} aircraft on the mountain. {Six|in} of its own have been hurt, none badly. Tomorrow will hit {41|te|t=Tomorrow} degrees.

@doc d-social | newsroom post | 2029-08-05
Lousal fire, day {3|-}

{6,100|h2|t=tonight} ha gone as of tonight. {14|ho} homes lost in Vale Torto. Still {870|f2} on the lines. Map in the replies.

@doc e-paper | newspaper brief | 2029-08-06
{A sixth|-} of the year's loss in {one|-} place

With just over {6,000|>h2|t=by Sunday night} hectares by Sunday night, the Serra do Lousal makes up a good part of the {38,000|hy|t=this year} that Portugal has lost this year. Vale Torto, population {230|pr}, counts {fourteen|ho} burnt houses. Forecasters see {41|te|by=Forecasters} degrees in the shade.
