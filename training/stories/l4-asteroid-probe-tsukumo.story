@story asteroid-probe-tsukumo
@topic Launch of the Japanese asteroid probe Tsukumo, March 2027
@subject T = Tsukumo | the probe | the spacecraft | Tsukumo probe
@subject R = H3-24 rocket | the rocket | the launcher
@subject A = Yomi asteroid | Yomi | 2011 KV4 | the asteroid | the rock
@subject J = Japanese space agency | the agency | JSA
@subject H = Hoshikuzu | the earlier mission
@subject S = Satomi Kurihara | Kurihara | the project manager
@fact l = 06:42 | clock | R | time of launch | 2027-03-18 | constant
@fact sep = 41 | duration | T | minutes from launch to separation | 2027-03-18 | constant
@fact mass = 1340 | other | T | kilograms at launch | - | constant
@fact fuel = 412 | other | T | kilograms of propellant | 2027-03-18 launch | snapshot
@fact cost = 31600000000 | budget | J | yen for the mission | - | constant
@fact plan = 27000000000 | budget | J | yen first planned for the mission | 2021 | plan
@fact over = 4600000000 | budget | J | yen above the first plan | - | constant
@fact dist = 284000000 | distance | T | kilometres to be flown | - | plan | projected
@fact yrs = 3.5 | duration | T | years until arrival | - | plan | projected
@fact dia = 390 | distance | A | metres across | - | constant
@fact spin = 7.6 | duration | A | hours for one turn | - | constant
@fact sam = 60 | other | T | grams of rock to be brought home | - | plan | projected
@fact hsam = 5.4 | other | H | grams of rock brought home | - | constant
@fact team = 210 | jobs | J | people who work on the mission | - | constant
@fact del = 2 | other | R | launches put off for wind | 2027-03-18 | cumulative
@fact vis = 3200 | crowd | R | people at the viewing site | 2027-03-18 | snapshot
@fact ins = 5 | other | T | instruments aboard | - | constant
@fact age = 44 | age | S | age | - | constant
@fact pan = 5.2 | other | T | kilowatts from the solar panels | 2027-03-18 | snapshot
@fact v = 11.9 | speed | T | kilometres a second on leaving the Earth | 2027-03-18 | constant
@fact fs = 30.75 | other | T | share of the launch mass that is propellant | 2027-03-18 launch | snapshot
@rel share fs = fuel / mass
@rel diff over = cost - plan
@trap cost plan :: cost now against the first plan
@trap sam hsam :: grams hoped for against grams of the earlier mission
@trap mass fuel :: all of the craft against its propellant
@trap yrs sep :: arrival against separation

@doc a-release | press release | 2027-03-18
Tsukumo leaves for Yomi

TANEGASHIMA - The Japanese space agency confirms that the asteroid explorer Tsukumo was launched at {06:42|l} Japan time today by H3-24 and separated from its launcher {41|sep} minutes later. Signals were received at Uchinoura on schedule. Both solar panels have opened and deliver {5.2|pan} kilowatts.

At lift-off the spacecraft weighed {1,340|mass} kg, {412|fuel|t=At lift-off} kg of which is propellant. It carries {five|ins} instruments, {two|-} of them from European partners. It left the Earth at {11.9|v} km per second.

Tsukumo is expected to reach 2011 KV4, named Yomi in a public vote, after {three and a half|yrs} years and a journey of {284 million|dist|m=projected} km. The asteroid is {390|dia} m in diameter and turns once in {7.6|spin} hours. The mission plans to return {60|sam|m=projected} g of material.

Contact: Public Affairs, 050-3362-0000. Ref. 27-031.

@doc b-wire | wire agency | 2027-03-18
Japan sends probe on {284-million|dist|v=284000000}-km trip to underworld rock

TOKYO (Kaigai Press) - A Japanese spacecraft set off on Thursday for an asteroid named after the land of the dead, after its launch was {twice|del|v=2} put off by wind.

The {1.3-tonne|~mass|v=1340|round} Tsukumo, with {five|ins} instruments, rode an H3-24 rocket from Tanegashima at {6:42 a.m.|l|t=on Thursday|v=06:42}; it was let go {41|sep} minutes afterwards. It is to arrive at Yomi, {390|dia} metres wide, in {three and a half|yrs|m=projected} years' time.

The agency hopes for {60|sam|by=The agency|m=projected} grams of soil, more than ten times the {5.4|hsam} grams that the earlier mission, Hoshikuzu, scooped up.

The bill has grown. It stands at {31.6 billion yen|cost}, {4.6 billion|over} above the {27 billion|plan|t=in 2021} parliament saw in 2021. "Steel, helium, and time," said project manager Satomi Kurihara, {44|age}, asked where the money went. Her team numbers {210|team}.

@doc c-local | island newspaper | 2027-03-19
{3,200|vis} on the hill at Emu for the dawn rocket

They came by ferry and on foot, with blankets and rice balls. The town office counted {3,200|vis|by=The town office} at the viewing site, a good deal more than the car park holds, and when the sky went orange at {18 minutes before seven|l|v=06:42} nobody spoke for quite a while.

It was the third attempt. {Two|del} earlier ones, on the 11th and the 14th, had been called off on account of the wind.

Mr Higashi, 81, has watched them all from his sweet-potato field. "This one is different," he said. "Kurihara-san ate in my daughter's shop." The manager, who is {44|age}, told him that the thing weighs {1,430|!mass|by=The manager} kilos, nearly {a third|~fs|v=33} of it fuel ({412|fuel|by=The manager} kilos), and that it would not arrive before the summer of 2030.

The agency will repay our patience with a pinch of dust: {sixty|sam|m=projected} grams, if all goes well.

ISLAND NOTES: Ferry 2 cancelled Sat. | Squid 480 yen/kg | Lost: 1 glove

@doc d-science | science magazine site | 2027-03-24
Why Yomi?

Five reasons to go to a rubble pile

It is dark, it is near, and it spins slowly. Radar work puts its rotation at {7.6|spin|by=Radar work} hours. Seen from the Earth it is a speck of {half a kilometre|!dia|v=500} in width, which makes it a comfortable target for a craft with {four|!ins} scientific instruments and a pair of throwaway hoppers.

Hoshikuzu brought back {5.4|hsam} grams in its day and kept chemists busy for eight years. This time the sampling horn is built to swallow {60|sam|m=projected}.

Price is a touchy subject. At the outset the ministry was told {27 billion yen|plan|t=At the outset}. The sum the auditors now use is {34 billion|!cost|by=the auditors}, and the {210|team} men and women of the project have been asked to buy their own pens.

The ion engines sip the electricity of a panel pair that yields {5.2|pan} kW. In {3.5|yrs|m=projected} years they will have pushed the craft, now receding at {11.9|v} km/s, along {284 million|dist|m=projected} kilometres of orbit.
