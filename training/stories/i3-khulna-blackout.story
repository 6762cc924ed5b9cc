@story i3-khulna-blackout
@topic A blackout in south-west Bangladesh in May 2029: customers without power hour by hour, heat, plants, loads
@subject K = Khulna region | Khulna | the south-west | the region
@subject J = Jashore | Jessore
@subject G = Power Grid Authority | PGA | the grid operator
@subject R = Rampal plant | Rampal | the coal plant
@subject H = Bheramara link | the Indian link | the interconnector
@subject M = Khulna Medical College Hospital | the medical college | the hospital
@fact c0 = 4100000 | homes | K | customers without power | 2029-05-08 14:15 | snapshot
@fact c1 = 2600000 | homes | K | customers without power | 2029-05-08 20:00 | snapshot
@fact c2 = 340000 | homes | K | customers without power | 2029-05-09 06:00 | snapshot
@fact j1 = 410000 | homes | J | customers without power | 2029-05-08 20:00 | snapshot
@fact peo = 17000000 | other | K | people without power | 2029-05-08 14:15 | snapshot
@fact clk = 14:07 | clock | K | hour at which the lights went out | 2029-05-08 | constant
@fact clkr = 13:58 | clock | R | hour at which the first unit tripped | 2029-05-08 | constant
@fact clkb = 05:40 | clock | K | hour at which the grid was joined again | 2029-05-09 | constant
@fact mwr = 660 | other | R | megawatts lost | 2029-05-08 | snapshot
@fact mwt = 1320 | other | R | megawatts of capacity | - | constant
@fact mwh = 920 | other | H | megawatts lost | 2029-05-08 | snapshot
@fact mwx = 1580 | other | K | megawatts lost in all | 2029-05-08 | snapshot
@fact dem = 2350 | other | K | megawatts of demand | 2029-05-08 14:00 | snapshot
@fact nat = 17400 | other | G | megawatts of demand in the country | 2029-05-08 14:00 | snapshot
@fact hz = 48.6 | other | G | frequency in hertz | 2029-05-08 14:07 | snapshot
@fact temp = 42.3 | temperature | K | highest temperature in degrees Celsius | 2029-05-08 | snapshot
@fact tempj = 43.1 | temperature | J | highest temperature in degrees Celsius | 2029-05-08 | snapshot
@fact dth = 3 | deaths | M | patients who died while the generator failed | 2029-05-08 | cumulative
@fact min = 26 | duration | M | minutes without a generator | 2029-05-08 | snapshot
@fact heat = 61 | cases | M | people treated for heatstroke | 2029-05-09 | cumulative
@fact heat1 = 38 | cases | M | people treated for heatstroke | 2029-05-08 night | cumulative
@fact loss = 1400000000 | damages | K | taka lost by shrimp freezers | 2029-05-09 | snapshot | projected
@fact com = 7 | duration | G | days in which a commission is to report | 2029-05-09 | plan | pledged
@fact mem = 5 | other | G | members of the commission | 2029-05-09 | plan
@fact old = 10 | duration | G | hours that the blackout of 2022 lasted | 2022 | constant
@fact gap = 9 | duration | K | minutes between the trip and the blackout | 2029-05-08 | constant
@fact rest = 1500000 | homes | K | customers with power again | 2029-05-08 20:00 | cumulative
@fact dsh = 67.2 | other | K | lost power as a share of demand in percent | 2029-05-08 14:00 | snapshot
@fact lsh = 13.5 | other | K | share of the country's demand in percent | 2029-05-08 14:00 | snapshot
@fact blk = 15.55 | duration | K | hours that the region was cut from the grid | 2029-05-09 | cumulative
@rel diff rest = c0 - c1
@rel share dsh = mwx / dem
@rel share lsh = dem / nat
@rel sum mwx = mwr + mwh
@trap c0 c1 :: fewer in the evening
@trap c1 c2 :: fewer in the morning
@trap c0 peo :: customers and people
@trap c1 j1 :: region and one town
@trap clk clkr :: trip and blackout
@trap mwr mwt :: one unit and the plant
@trap temp tempj :: two towns
@trap heat heat1 :: a later count
@trap dem nat :: region and nation

@doc a-flash | wire agency | 2029-05-08
Millions lose power as Bangladesh grid splits in heatwave

DHAKA, May 8 (Indus News) - About {4.1 million|~c0|t=on Tuesday afternoon} customers in south-western Bangladesh, some {17 million|~peo|^} people, lost electricity on Tuesday afternoon in the midst of a heatwave after a coal unit and a cross-border link failed and, {nine|gap} minutes after the first sign, the region collapsed, the Power Grid Authority said.

By 8 p.m. {2.6 million|c1|t=By 8 p.m.} were still without, {410,000|j1} of these in and around Jashore, where the mercury had touched {43.1|tempj} degrees Celsius.

A {660|mwr}-megawatt unit at Rampal tripped at {1:58 p.m.|clkr}. The Indian link at Bheramara, which was carrying {920|mwh} MW, followed, and at {2:07 p.m.|clk} the region went dark. Demand there was {2,350|dem} MW at the time, out of {17,400|nat} nationwide.

Dhaka kept its lights. In October 2022 most of the country was out for {up to 10|<old|v=10} hours.

@doc b-live | live blog, Dhaka news site | 2029-05-08
AS IT HAPPENED: Blackout in Khulna division

23:10 We're closing this page for the night. The hospital at Khulna has treated {38|heat1|t=so far tonight} heatstroke patients so far tonight. The mosque loudspeakers are asking for ice.

20:22 PGA: {1.5 million|rest|t=since the afternoon} connections restored since the afternoon; {2.6 million|c1|t=as of eight o'clock} to go as of eight o'clock.

18:45 "Frequency fell to {48.6|hz} hertz, and then the relays do what relays do," a PGA engineer tells us. He adds: in all, {1,580|mwx} megawatts vanished.

16:31 We asked Rampal. One unit is down, the other runs. The plant has {1,320|mwt} MW in total.

15:02 It's {42.3|temp} degrees in Khulna town. Rickshaw fares have doubled.

14:26 PGA confirms: {4.1 million|c0|t=14:26} meters are dead in ten districts.

14:11 Power out in Khulna, Jashore, Satkhira, Bagerhat? Readers say since {2.07|clk}. More soon.

ADVERTISEMENT Inverter + battery {Tk 35,000|-}, EMI 12 months. Call 09610-555-008

@doc c-paper | national daily | 2029-05-10
{Twenty-six|min} minutes at the medical college

Staff Correspondent, Khulna

When the fans stopped, the nurses of Ward 4 counted to {eleven|-}. That's how long the generator takes. On Tuesday they counted on. It took {26|min} minutes until a mechanic had bled the fuel line, and by then {three|dth} patients on ventilators had died, the director of Khulna Medical College Hospital confirmed. By yesterday noon {61|heat|t=By yesterday noon} people had been brought in with heatstroke.

The region was rejoined to the grid at {5.40am|clkb} on Wednesday. At six {340,000|c2|t=At six} subscribers, mostly in Bagerhat, still sat in the dark, against {4.1 million|c0|t=at the worst moment} at the worst moment.

Shrimp exporters put the value of thawed stock at {Tk 140 crore|loss|v=1400000000|by=Shrimp exporters}.

The power minister has appointed a commission of {five|mem}, which has {seven|com} days. That of 2022, readers will recall, had {three|-}, and took {thirty|-}.

Why did a trip at Rampal at {1.58|clkr} become a blackout at {2.07|clk}? Because, says Prof Anwara Cuthbert-Khan of BUET, the region needs {2,350|dem} MW at that hour and makes barely {a thousand|-} of its own.

Page 3: Gold at Tk 2,31,000 a bhori • Tigers 214/6 at stumps

@doc d-radio | international radio, script | 2029-05-09
In Bangladesh the power is coming back. This time yesterday {four million|~c0|t=This time yesterday} homes and shops had none. This morning it's {a third of a million|~c2|v=333333|t=This morning}.

The grid company blames two failures in quick succession: first a coal-fired unit, {six hundred and sixty|mwr} megawatts; then the cable from India, {nine hundred and twenty|mwh}. Together that's {two-thirds|~dsh} of what the south-west was using.

It could hardly have come at a worse time. It was {forty-two|temp|round} degrees in Khulna, {forty-three|tempj|round} in Jessore. {Three|dth} patients died in a hospital whose generator wouldn't start.

Officials have promised an answer in {a week|com|v=7}.

It's {four|-} minutes past {seven|-}.

@doc e-trade | power engineering newsletter | 2029-05-16
Islanding failure in SW Bangladesh: what we know

Sequence (local time): {13:58|clkr} – Rampal U2 trips, {–660 MW|mwr|v=660}. 14:06 – HVDC back-to-back at Bheramara blocks, {–920 MW|mwh|v=920}. {14:07|clk} – separation, frequency {48.6 Hz|hz|v=48.6}. Black start from Bhola; resync at {05:40|clkb}, i.e. after {fifteen and a half|~blk|v=15.5} hours, compared with {ten|old|t=in 2022} in 2022.

Regional load before: {2,350 MW|dem|v=2350} ({13.5%|lsh} of {17,400|nat}). Capacity on the ground is ample on paper: Rampal alone is {1,320|mwt}.

Restoration: {4.1|c0|x=1000000} → {2.6|c1|x=1000000|t=20:00} (20:00) → {0.34|c2|x=1000000|t=06:00} (06:00), millions of customers.

The {five|mem}-member commission's report was due yesterday; we're told to expect it "within days".
