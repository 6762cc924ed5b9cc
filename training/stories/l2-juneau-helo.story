@story juneau-helo
@topic Search for a Coast Guard helicopter lost in Alaska's Chatham Strait
@subject H = Coast Guard 6538 | the helicopter | the Jayhawk | the aircraft | the crash | the wreckage
@subject S = the search | searchers | rescuers | search and rescue
@subject C = Lt. Marisol Echevarria-Boone | Echevarria-Boone | the pilot | the aircraft commander
@subject P = Petty Officer Tyrell Nakai | Nakai | the rescue swimmer | the survivor
@subject U = U.S. Coast Guard | the Coast Guard | the service
@subject A = Arctic Teal | the crab boat | the fishing vessel
@fact crew = 4 | other | H | people on board | 2022-11-20 | constant
@fact d1 = 1 | deaths | H | crew confirmed dead | 2022-11-20 night | cumulative
@fact d2 = 3 | deaths | H | crew confirmed dead | 2022-11-23 | cumulative
@fact saved = 5 | rescued | A | fishermen taken off by another cutter | 2022-11-20 | constant
@fact tm = 03:17 | clock | H | time of the last radio call | 2022-11-20 | snapshot
@fact gone = 05:05 | clock | H | time when it was declared overdue | 2022-11-20 | snapshot
@fact found = 11 | duration | P | hours in the water | 2022-11-20 | constant
@fact page = 26 | age | P | age of the rescue swimmer | - | constant
@fact cage = 34 | age | C | age of the pilot | - | constant
@fact wt = 41 | temperature | S | degrees Fahrenheit of the water | 2022-11-20 | snapshot
@fact wind = 60 | speed | S | knots of wind | 2022-11-20 03:00 | snapshot
@fact seas = 22 | other | S | feet of waves | 2022-11-20 | snapshot
@fact area1 = 410 | area | S | square miles searched | 2022-11-20 night | cumulative
@fact area2 = 1630 | area | S | square miles searched | 2022-11-23 | cumulative
@fact depth = 870 | distance | H | feet of water over the wreck | - | constant
@fact hrs = 17800 | other | H | flight hours on the airframe | - | snapshot
@fact lim = 20000 | other | U | flight hours set as the service life of the type | - | constant | threshold
@fact fleet = 42 | other | U | Jayhawks in the fleet | 2022-11 | snapshot
@fact gr = 9 | other | U | Jayhawks grounded for inspection | 2022-11-25 | snapshot
@fact cost = 35000000 | price | H | dollars that one Jayhawk costs | - | constant
@trap d1 d2 :: the hull was found three days later
@trap tm gone :: last call and declared overdue
@trap area1 area2 :: searched on Sunday night and on Wednesday
@trap hrs lim :: flown and allowed
@trap page cage :: two of the crew

@doc release | press release | 2022-11-20
NEWS RELEASE
U.S. Coast Guard 17th District Alaska
Contact: (907) 555-0165

Search continues for missing aircrew in Chatham Strait

JUNEAU, Alaska — Rescuers continue to look Sunday for {two|-} members of a {four|crew}-person MH-60 Jayhawk crew. {One|d1|t=Sunday|by=Rescuers} crew member has been recovered deceased. One, a rescue swimmer, was hoisted in stable condition.

Coast Guard 6538 had launched to assist {five|saved} people on the crab boat Arctic Teal, which was taking on water near Point Gardner. All {five|saved} were later removed by cutter Bailey Barco's small boat.

The helicopter's last transmission was at {3:17 a.m.|tm}. Sector Juneau watchstanders declared it overdue at {5:05 a.m.|gone}.

On-scene weather: wind {60|wind} knots, seas {22|seas} feet, water {41|wt} degrees. As of this release {410|area1|t=As of this release} square miles have been covered.

@doc empire | local daily | 2022-11-21
Swimmer found alive after {11|found} hours

By Kjersti Olufsen-Tagaban
Juneau Strait-Times

Petty Officer Tyrell Nakai, {26|page}, drifted in a drysuit from before dawn until Sunday afternoon, about {11|~found} hours in {41|wt}-degree water, before a trawler's deckhand spotted his strobe.

He was the {one|-} who came home. A crewmate's body was picked up within sight of him. The other {two|-}, among them the aircraft commander, Lt. Marisol Echevarria-Boone, {34|cage}, were still out there last night.

The Arctic Teal's owner, reached by phone in Petersburg, said his {six|!saved|by=owner} men were on their way to Kodiak, "sick about it".

At Ruby's on South Franklin they'd taped the aircraft's number, 6538, to the register. It had been lashed by gusts of {80|!wind} knots when its voice was last heard, at {2:40 a.m.|!tm}, according to a harbormaster's log.

SUBSCRIBE: 99¢ for 3 months

@doc military | defense trade site | 2022-11-25
Coast Guard grounds {nine|gr} Jayhawks after Alaska crash
By Ransom Teague | November 25, 2022 | 4 min read

The Coast Guard has pulled {nine|gr|t=as of Friday} of its {42|fleet} MH-60s off the line as of Friday while it looks for cracks in tail-rotor pylons.

Wreckage of the aircraft lost last Sunday in southeast Alaska lies in {870|depth} feet of water. A Navy sonar towfish located it Wednesday with {two|-} bodies inside, raising to {three|d2|t=Wednesday} the number of deaths.

Tail number 6538 began life as a Navy Seahawk. It had logged {17,800|~hrs} hours, roughly, against a {20,000|lim}-hour limit that the service wants to lift. Replacing it would run {$35 million|cost|m=hypothetical}.

Only the rescue swimmer got out, by kicking through a window. He was in the sea for {eleven|found} hours.

@doc wire | wire agency | 2022-11-24
All but one of Alaska helicopter crew died, Coast Guard says

JUNEAU, Alaska — Searchers who had combed {1,630|area2|t=by midweek} square miles by midweek called off their work Wednesday after a sonar image showed a broken fuselage on the floor of Chatham Strait at a depth of {1,100|!depth} feet.

{Three|d2|t=Wednesday} of the {four|crew} aboard are dead, the Coast Guard said. Relatives identified the pilot as Echevarria-Boone, {34|cage}, of Laredo, Texas.

The Jayhawk had more than {15,000|>hrs} hours on it, well short of {20,000|lim}. It had been in the air {38|-} minutes when it spoke for the last time at {3:17|tm}.
