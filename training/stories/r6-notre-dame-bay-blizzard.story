@story r6-notre-dame-bay-blizzard
@topic Newfoundland: blizzard shuts down Fogo Sound for two days
@subject B = the blizzard | the storm | blizzard | snowfall | snow
@subject F = Fogo Sound | the town | the sound
@subject L = Northern Light and Power | the utility | power company
@subject R = Trans-Bay highway | highway | road | Route 340
@subject S = the Salvation Army hall | shelters | warming centres
@fact sn = 88 | other | F | centimetres of snow | 2034-01-19 | cumulative
@fact sd = 61 | other | F | centimetres of snow on the first day | 2034-01-18 | cumulative
@fact sr = 76 | other | F | old record for one storm in centimetres | 1987 | constant
@fact fo = 55 | other | F | centimetres of snow that were forecast | 2034-01-17 | plan | projected
@fact w = 141 | speed | B | top gust in km/h | 2034-01-19 | constant
@fact p1 = 14300 | homes | L | customers without power | 2034-01-18 night | snapshot
@fact p2 = 3900 | homes | L | customers without power | 2034-01-20 noon | snapshot
@fact st = 47 | rescued | R | people freed from stuck cars | 2034-01-19 | cumulative
@fact cl = 190 | distance | R | kilometres of highway closed | 2034-01-18 | snapshot
@fact d = 2 | deaths | B | people who died | 2034-01-20 | cumulative
@fact sh = 230 | evacuated | S | people who slept there | 2034-01-18 night | snapshot
@fact pl = 36 | other | R | snowploughs at work | 2034-01-18 | snapshot
@fact te = -14 | temperature | F | degrees Celsius | 2034-01-18 night | snapshot
@fact em = 48 | duration | F | hours of state of emergency | 2034-01-20 | constant
@fact ag = 71 | age | B | age of the man who died shovelling | - | constant
@trap sn sd :: two days and the first
@trap fo sn :: forecast and fall
@trap p1 p2 :: power came back
@trap sr sn :: old record and new

@doc a-wire | wire agency | 2034-01-19
ST. JOHN'S, N.L. – A blizzard that dumped {61|sd|t=in its first day} centimetres of snow on Fogo Sound in its first day and kept going has closed {190|cl} kilometres of the Trans-Bay highway and cut power to {14,300|p1|t=overnight} customers overnight.

Police and volunteers dug {47|st} people out of cars. About {230|~sh} slept in warming centres. The weather service measured a gust of {141|w} km/h; its forecast had been {55|fo} centimetres.

Mayor Roderick Tilley declared a state of emergency, the town's first since 2020. {Thirty-six|pl} ploughs were out.

@doc b-local | town weekly | 2034-01-21
{Eighty-eight|sn}, and that beats '87

It's official: {88|sn|t=when it quit on Thursday night} centimetres had come down when it quit on Thursday night, {12|-} more than the {76|sr} of 1987, which Art Pomeroy's father always said would never be beat.

The emergency lasted {48|em} hours. At the Army hall cook Bertha Hynes fed {260|!sh} overnighters moose soup. {Thirty-six|pl} ploughs ran at a time, and one ran into a shed.

{Two|d} neighbours died. Cyril Noseworthy, {71|ag}, went out to shovel.

@doc c-utility | press release | 2034-01-20
Update 4 – restoration

As of noon Friday, {3,900|p2|t=As of noon Friday} customers remain without electricity, compared with {14,300|p1|t=Wednesday night} at the peak on Wednesday night. Crews from three regions are on the ice.

Gusts to {141|w} km/h broke {68|-} poles. Snow on the ground is {88|sn} centimetres, and {36|pl} ploughs are keeping up with us. In Fogo Sound, the temperature fell to {minus 14|te|v=-14}.

Please stay {10|-} metres from downed lines. Report outages: 1-800-555-0163. Northern Light and Power regrets the loss of {two|d} residents.

@doc d-broadcast | broadcaster's site | 2034-01-20
'Never seen the like': northeast coast digs out

Residents of Fogo Sound woke to buried doors on Friday after what the weather service says may be the heaviest fall in its files: {88|sn} cm over two days.

On Route 340, {53|!st} drivers and passengers were brought out by snowmobile, according to the Mounties. One baby was among them. At the peak {14,300|p1|t=At the peak} customers had been in the dark. {230|sh} people slept in the hall.

The wind reached {128|!w} km/h at Cape Freels light, says keeper Mona Sturge.

{Two|d} people died; police aren't treating either as suspicious. Power was back for all but {3,900|p2|t=by lunchtime} by lunchtime.

12 photos · Share

@doc e-column | regional daily | 2034-01-22
What the forecast said

The forecast said {55|fo}. I am not complaining; I've forecast worse myself, in love and fishing. But when it reached {sixty-one|sd|t=on Wednesday} on Wednesday, with another day to go, they might have turned the radio off out of shame.

We got {88|sn} centimetres. We lost {two|d} good people, {47|st} had to be dug from their cars, and {190|cl} kilometres of highway vanished like a bad cheque.

The {36|pl} ploughs, God love them, never stopped. Nor did the wind, which reached {141|w}.
