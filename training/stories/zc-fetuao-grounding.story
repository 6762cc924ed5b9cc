@story zc-fetuao-grounding
@topic A New Zealand navy ship grounds on a Samoan reef: people, fuel, minutes, cost, compensation
@subject A = HMNZS Tāwhaki | Tāwhaki | the ship
@subject N = Royal New Zealand Navy | the navy
@subject C = court of inquiry | the inquiry | the court
@subject R = Harbourmaster of Fetuao | the harbourmaster
@subject V = villages of Fetuao | the villages | the islanders
@subject G = Government of Samoa | Apia | the government
@fact crew = 75 | other | A | people aboard | 2030-08-11 | constant
@fact inj = 17 | injuries | A | people hurt | 2030-08-11 | cumulative
@fact fuel = 950 | other | A | tonnes of fuel aboard | 2030-08-11 | snapshot
@fact out = 200 | other | A | tonnes of fuel leaked | 2030-08-20 | cumulative
@fact pump = 610 | other | N | tonnes of fuel pumped off | 2030-10-30 | cumulative
@fact t = 18:47 | clock | A | time of the grounding | 2030-08-11 | constant
@fact sp = 9.8 | speed | A | knots | 2030-08-11 | snapshot
@fact dep = 12 | duration | C | minutes before the autopilot was noticed | 2030-08-11 | constant
@fact cost = 147000000 | price | A | dollars that the ship had cost | 2019 | constant
@fact sal = 62000000 | spending | N | dollars spent on salvage | 2031-06-30 | cumulative
@fact comp = 10000000 | damages | G | tala of compensation | 2031 | constant | pledged
@fact ask = 38000000 | damages | V | tala demanded | 2031 | plan
@fact reef = 5.5 | area | A | hectares of reef damaged | 2030-09 | snapshot
@fact fish = 300 | homes | V | families that could not fish | 2030-08 to 2031-01 | snapshot
@fact ban = 5 | duration | V | months of fishing ban | 2030-08 to 2031-01 | constant
@fact off = 3 | other | C | officers charged | 2031-04 | constant
@fact rec = 29 | other | C | recommendations | 2031-04 | constant
@fact len = 85 | distance | A | metres | - | constant
@trap fuel out :: aboard and leaked
@trap out pump :: leaked and pumped off
@trap cost sal :: ship and salvage
@trap comp ask :: paid and demanded
@trap crew inj :: aboard and hurt

@doc nzherald-like | daily newspaper | 2030-08-12
Navy survey ship aground on Pacific reef; all {75|crew} safe

HMNZS Tāwhaki struck a reef off Fetuao at {6.47pm|t|t=on Sunday} on Sunday, the Navy said. All {75|crew} people on board got into life rafts. {Seventeen|inj} were hurt, mostly cuts from coral.

The {85|len}-metre vessel, bought for {$147 million|cost|t=in 2019} in 2019, was mapping the sea floor when it lost control, Commodore Brett Waititi-Lang said.

It's carrying about {950|~fuel|t=on Sunday} tonnes of diesel. There were no signs of a leak.

An inquiry will be held. Prime Minister's office: "We're just glad."

**More:** {Five|-} things about the reef • All Whites {0|-}, New Caledonia {0|-} • Avocado {$1.20|-}

@doc samoa-paper | Pacific daily | 2030-09-02
{Three hundred|fish} families, no fish

FETUAO — The sea smells like a bus. Since August 12 no one here may take so much as a sea cucumber, and {300|fish} families, says the pulenu'u of Safa'i, live on tinned mackerel from New Zealand, "which is their way of giving us back our fish".

From the wreck have come {200|out|t=so far|by=the Marine Pollution Committee} tonnes so far, by the Marine Pollution Committee's estimate. {950|fuel} were in her. She lies on her side, on {5.5|reef} hectares of what used to be our reef.

She hit it at {7.47|!t} in the evening, when everyone was in church and nobody thought of a ship; a survey ship, moreover, sent to draw maps of the bottom. She found it.

The villages are drawing up a bill. It's for {38 million|ask} tala. Nobody has said no yet, only "inquiry".

Church roll call p. {9|-} • Rugby: Marist {24|-}, Vaitele {20|-} • Taro {$15|-} a basket

@doc court-sum | summary of inquiry report | 2031-04-04
COURT OF INQUIRY INTO THE LOSS OF HMNZS TĀWHAKI — EXECUTIVE SUMMARY

1. On 11 August 2030 at {1847|t|v=18:47} the ship grounded at {9.8|sp} knots.
2. The cause was human error. The autopilot had not been disengaged. The bridge team took it for a thruster fault for {12|dep} minutes.
3. {75|crew} persons abandoned ship in {four|-} rafts. {17|inj} were injured. There was no loss of life.
4. {200|out|t=by 20 August} tonnes of diesel escaped by 20 August; {610|pump|t=by 30 October} tonnes had been recovered by 30 October. The rest evaporated or burnt.
5. The Court makes {29|rec} findings for action, among them {two|-} on training.
6. {Three|off} officers will face disciplinary proceedings.
7. Nothing in this report is evidence of the value of the reef.

@doc stuff-column | news site, opinion | 2031-07-10
Autopilot

The most expensive button in the history of this country was left on for {21|!dep} minutes. It cost us a ship of {$147 million|cost} and, to the end of June, {$62 million|sal|t=to the end of June} to take it away again, piece by piece, on barges.

For the reef, all {5.5|reef} hectares, and the {five|ban} months in which {300|fish} families weren't allowed to put a hook in the water, we're paying {10 million|comp} tala. That's about {$6 million|-}. They had asked for {38|ask|x=1000000}. I've seen school halls in Ponsonby get more.

{Three|off} officers have been charged. There'll be {92|!rec} new rules. And {17|inj} sailors with coral in their shins will tell their kids that everyone did everything right after doing one thing wrong.

I'm told the chart they were making would've been excellent. There was {610|pump} tonnes' worth of diesel in it when they pumped it out, and {200|out} that they didn't.
