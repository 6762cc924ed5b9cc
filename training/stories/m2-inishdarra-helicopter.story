@story m2-inishdarra-helicopter
@topic Loss of the air ambulance helicopter Lima Four-One off Inishdarra, Ireland: search, investigators' report, inquest
@subject H = Lima Four-One | the helicopter | the aircraft | crash
@subject C = Irish Coast Guard | the Coast Guard | the coastguard
@subject A = Air Accident Investigation Unit | AAIU | the investigators
@subject P = Captain Muireann Ó Gallchobhair | Captain Gallchobhair | the commander | the captain
@subject W = Tadhg Mac Suibhne | Mac Suibhne | the winchman | the survivor
@subject N = Nurse Blessing Adeyinka-Walsh | Adeyinka-Walsh | the nurse
@subject O = Westair Rescue | Westair | the operator
@subject D = Dr Conall Prendiville | the coroner | Prendiville
@fact b = 5 | other | H | people on board | 2029-01-19 | snapshot
@fact d = 4 | deaths | H | people killed | 2029-02-02 | cumulative
@fact m1 = 3 | missing | H | people not found | 2029-01-20 | snapshot
@fact f1 = 1 | deaths | H | bodies found | 2029-01-20 | cumulative
@fact k0 = 00:38 | clock | H | time of take-off | 2029-01-19 | constant
@fact k1 = 01:06 | clock | H | time of the last radar contact | 2029-01-19 | constant
@fact k2 = 03:50 | clock | W | time he was picked up | 2029-01-19 | constant
@fact al = 200 | other | H | feet of height flown | 2029-01-19 | snapshot
@fact rk = 282 | other | - | feet of height of the rock | - | constant
@fact wt = 9 | temperature | - | degrees in the sea | 2029-01-19 | snapshot
@fact wv = 164 | duration | W | minutes in the water | 2029-01-19 | constant
@fact pa = 41 | age | P | age in years | 2029-01-19 | constant
@fact wa = 33 | age | W | age in years | 2029-01-19 | constant
@fact na = 29 | age | N | age in years | 2029-01-19 | constant
@fact ph = 5200 | other | P | flying hours | 2029-01-19 | cumulative
@fact sd = 14 | duration | C | days of search | 2029-02-02 | constant
@fact sv = 22 | other | C | vessels that searched | 2029-01-20 | snapshot
@fact re = 42 | other | A | safety recommendations | 2030-11-11 | constant
@fact pg = 318 | other | A | pages of the report | 2030-11-11 | constant
@fact dy = 6 | duration | D | days the inquest took | 2031-03-21 | constant
@fact nm = 12 | distance | H | nautical miles from the coast | 2029-01-19 | constant
@fact ct = 500000000 | budget | O | euros of the rescue contract | - | constant
@fact cy = 10 | duration | O | years of the rescue contract | - | constant
@rel sum b = d + w1
@fact w1 = 1 | other | H | people who survived | 2029-01-19 | constant
@trap d m1 :: killed in all against missing on the second day
@trap al rk :: height flown against height of the rock
@trap k1 k2 :: last contact against rescue
@trap pa wa :: captain and winchman
@trap sd dy :: search against inquest
@trap re pg :: recommendations against pages

@doc a-first | national broadcaster site | 2029-01-20
{One|f1} dead, {three|m1|t=this evening} still missing off Inishdarra
Updated / Saturday, 20 Jan 2029 19:22

The search for {three|m1|t=this evening} crew members of the air ambulance Lima Four-One resumed at first light and goes on this evening {12|nm} nautical miles west of Inishdarra, with {22|sv|t=today} vessels taking part today.

The helicopter disappeared from radar at {1.06am|k1|t=yesterday} yesterday. It had left its base at {12.38am|k0} to meet a trawler with a sick man aboard.

The body of the pilot, Captain Muireann Ó Gallchobhair, {41|pa}, was recovered in the forenoon yesterday. The winchman, Tadhg Mac Suibhne, {33|wa}, is in Mayo University Hospital: he was lifted from the sea at {3.50am|k2} after {164|wv} minutes in the water, which was at {nine|wt} degrees.

The Coast Guard said {five|b|by=The Coast Guard} people were on board. Among the missing is a nurse, Blessing Adeyinka-Walsh, {29|na}.

Minister: 'We are a small country tonight'

@doc b-report | broadsheet | 2030-11-12
Crew of Lima Four-One flew at {200ft|al|v=200|by=report} towards a rock of {282|rk|by=report}

LORCAN DE BÚRCA

An island that was not in the aircraft's warning database, a route drawn in {2004|-} and "a belief that somebody else had checked": these are the main strands of the final report, {318|pg} pages long, on the loss of Lima Four-One, published yesterday by the Air Accident Investigation Unit.

The helicopter was flying at {200|al|by=the Air Accident Investigation Unit} feet. The rock, Carrigdarra, rises to {282|rk|^}. The co-pilot called "climb" {0.6|-} of a second before the tail struck it.

The unit makes {38|!re} recommendations. {Fourteen|-} are addressed to Westair, which holds a {€500 million|ct} contract running for {10|cy} years and said it had acted on "most".

Captain Gallchobhair had {5,200|ph} hours and no history of incidents. {Four|d} people died. The last body, that of the nurse, was found after {14|sd} days.

@doc c-inquest | regional radio site | 2031-03-17
'I counted to keep awake' - winchman tells Castlebar inquest
Midwest News · Mon 17 March 2031

The sole survivor of the Lima Four-One crash gave evidence for {90|-} minutes this morning.

Tadhg Mac Suibhne, now {35|-}, told Dr Conall Prendiville and a jury of {seven|-} that he got out through a window at a depth of about {six|-} metres. He then held on to a seat cushion for {ninety|!wv|by=his own reckoning} minutes by his own reckoning; the lifeboat had him out by {ten to four|k2} that night.

The captain spoke once, he said. "Ah no."

A Coast Guard watch officer confirmed that radar contact ended at {six minutes past one|k1|by=A Coast Guard watch officer} and that the first lifeboat was asked for {23|-} minutes later.

Of the {five|b} aboard he alone came home; the {four|d} others' families sat along the wall. The nurse, he said, was {29|na|by=he} and "the best of us". He is unable to say how high they were. The instruments say {200|al|by=The instruments} feet; the crag is {282|rk}.

It continues tomorrow with evidence on the AAIU's {42|re} recommendations. It's listed for {two|-} weeks.

@doc d-verdict | national daily | 2031-03-24
Jury returns verdict of misadventure in deaths of {four|d} aircrew

On the {sixth|dy} and last day of the inquest a jury in Castlebar decided by {six|-} votes to {one|-} that the {four|d} who died on Lima Four-One met their deaths by misadventure.

Captain Muireann Ó Gallchobhair ({44|!pa}) and her nurse, Blessing Adeyinka-Walsh ({29|na}), drowned; the co-pilot and the second paramedic died of injuries. Of the {five|b} who took off at {12.38|k0} that morning {one|w1}, Tadhg Mac Suibhne, lives.

The coroner, Dr Prendiville, praised him: "{164|wv} minutes in a January sea".

The jury added {three|-} riders. One asks that each of the {42|re} recommendations in the AAIU's report be given a date. Another asks for the families to be told first. Westair's lawyer bowed. The contract, worth {€500m|ct|v=500000000}, is up for renewal, and the Dáil debates it on April {2nd|-}.

@doc e-column | Sunday newspaper column | 2031-03-30
They have a stone up now at Kilgeever

There are {four|d} names on it and a space nobody mentions. I went out on the Thursday with Tadhg's father, who'd fished those waters {40|-} years. {Twelve|nm} miles, he said, is nothing. You could see the light.

For {fourteen|sd} days in that January, {22|sv|t=on the worst of them} boats on the worst of them, men who'd never met the nurse from Ballina looked for her. She was {26|!na}. She had passed her winch test in {November|-}.

The report is heavier than a missal: {318|pg} pages and not one of them tells you why a rock {282|rk} feet high was not on a map. I read it twice. The machine was at {two hundred|al}. You do the taking away.

A bill for search and rescue of {half a billion|ct|v=500000000} over a decade and we couldn't afford the pixel.
