@story i3-malindi-launch
@topic A Kenyan rocket lifts off from Malindi in 2036 after delays; one satellite of several is lost
@subject R = Nyota 2 | Nyota | the rocket | the launcher
@subject A = Kenya Space Agency | KSA | the agency
@subject P = Pwani Spaceport | Pwani | the spaceport | Malindi
@subject S = Tana-Sat | Tana | the main satellite | the crop satellite
@subject C = Mwezi cubes | the student satellites | cubesats | the little ones
@subject D = Director Halima Ngetich-Abdi | Ngetich-Abdi | the director
@subject F = Mary Wambugu | Wambugu | the flight controller
@fact t0 = 05:42 | clock | R | hour of lift-off | 2036-03-14 | constant
@fact tpl = 04:15 | clock | R | hour planned for lift-off | 2036-03-14 | plan
@fact del = 87 | duration | R | minutes of delay | 2036-03-14 | snapshot
@fact scr = 2 | other | R | launch attempts called off | March 2036 | cumulative
@fact h = 34.5 | distance | R | height in metres | - | constant
@fact m = 118 | other | R | mass at lift-off in tonnes | - | constant
@fact pay = 640 | other | R | payload it can lift in kilograms | - | constant
@fact sm = 415 | other | S | mass in kilograms | - | constant
@fact alt = 512 | distance | S | height of the orbit in kilometres | 2036-03-14 | snapshot
@fact altp = 520 | distance | S | height of the orbit in kilometres, as planned | 2036-03-14 | plan
@fact spd = 27400 | speed | S | speed in kilometres an hour | 2036-03-14 | snapshot
@fact res = 2.8 | distance | S | metres that its camera resolves | - | constant
@fact n = 9 | other | C | satellites carried | 2036-03-14 | constant
@fact ok = 7 | other | C | satellites that answer | 2036-03-15 | cumulative
@fact ok1 = 4 | other | C | satellites that answer | 2036-03-14 noon | cumulative
@fact un = 11 | other | C | universities that built them | 2036 | constant
@fact cost = 9800000000 | spending | A | shillings spent on the programme | 2030 to 2036 | cumulative
@fact bud = 7200000000 | budget | A | shillings set aside for the programme | 2030 | plan | pledged
@fact over = 36.1 | rate | A | spending above the budget in percent | 2036 | snapshot
@fact usd = 75000000 | spending | A | dollars spent on the programme | 2030 to 2036 | cumulative
@fact cr = 60000 | crowd | P | people who watched from the beach | 2036-03-14 | snapshot
@fact cr2 = 25000 | crowd | P | people expected on the beach | 2036-03-14 | plan | projected
@fact age = 26 | age | F | age | 2036 | constant
@fact st = 730 | jobs | A | people employed | 2036 | snapshot
@fact yr = 5 | duration | S | years that it should work | from 2036 | plan | projected
@fact nxt = 3 | other | A | launches planned for the next year | 2037 | plan | pledged
@fact ev = 1350 | evacuated | P | villagers moved out of the danger zone | 2036-03-13 | snapshot
@fact rad = 6 | distance | P | kilometres of the danger zone | 2036-03-14 | constant
@fact ad = 8 | distance | S | kilometres of the orbit missing to the plan | 2036-03-14 | snapshot
@fact lost = 2 | other | C | satellites that keep silent | 2036-03-15 | snapshot
@fact gbp = 58000000 | spending | A | pounds spent on the programme | 2030 to 2036 | cumulative
@rel diff ad = altp - alt
@rel diff lost = n - ok
@rel change over = bud -> cost
@trap t0 tpl :: planned and real
@trap ok ok1 :: more answered later
@trap alt altp :: planned and reached
@trap pay sm :: capacity and one load
@trap cost bud :: spent and planned
@trap cr cr2 :: came and expected
@trap n un :: satellites and universities

@doc a-wire | wire agency | 2036-03-14
Kenya puts its first satellite in orbit from home soil

MALINDI, Kenya, March 14 (Meridian) - A Kenyan-built rocket rose from the Indian Ocean coast on Friday and put a {415|sm}-kg crop-watching satellite into orbit, making Kenya the first African country to do so from its own territory.

Nyota 2, {34.5|h} metres tall and {118|m} tonnes heavy, left Pwani Spaceport at {5:42 a.m.|t0}, {87|del} minutes late, after a sensor in the second stage gave false readings. {Two|scr|t=earlier this month} attempts were scrubbed earlier this month.

Tana-Sat reached an altitude of {512|alt} km, against {520|altp} planned, "well within what we can correct", said agency director Halima Ngetich-Abdi.

Of {nine|n} student-built cubesats released afterwards {four|ok1|t=by noon} had called home by noon.

The programme has cost {9.8 billion shillings|cost|v=9800000000|by=the National Treasury} ({$75 million|usd}) since 2030, {36%|over|round} more than budgeted, the National Treasury says.

Police moved {1,350|ev|t=the evening before} villagers out of a {six|rad}-km zone the evening before.

@doc b-daily | Kenyan daily | 2036-03-15
'I forgot to breathe': the {26|age}-year-old who said Go

When the clock stopped at {four fifteen|tpl}, Mary Wambugu closed her eyes. She is {26|age}, from Nyeri, and it was her job to say whether valve 17 was open or only said it was. It took her and {a dozen|-} engineers an hour and more.

Then, at {5.42|t0}, Malindi turned to day.

On the beach stood {60,000|cr|by=the county government} people by the county government's reckoning, where {25,000|cr2} had been planned for. Matatus from Mombasa charged Sh1,500. The governor wept.

Up there, Tana now circles at {27,400|spd} km an hour. She sees a maize field of {2.8|res} metres across, and should see it for {five|yr} years. Her smaller cousins, made by students of {11|un} universities, needed more time: by last night {seven|ok|t=by last night} of {nine|n} were talking.

Not everyone applauds. Auditor-General Peter Ole Saitoti notes that a plan of {Sh7.2 billion|bud|v=7200000000|by=Auditor-General Peter Ole Saitoti} has become {Sh8.9 billion|!cost|v=8900000000}.

More on page 4, 5 and 19. Cartoon: page 12. SMS 22225 to subscribe at Sh20.

@doc c-tech | space news site | 2036-03-14
Nyota-2 flight report: nominal, mostly

T-0 came at {02:42 UTC|t0}. Pad 1 at Pwani was last used for the suborbital Nyota 1 in 2033.

Vehicle: {34.5|h} m, {118 t|m|v=118}, four kerolox engines. Advertised capacity to a {500|-}-km sun-synchronous orbit: {640 kg|pay|v=640}. Today's load: Tana-Sat, {415 kg|sm|v=415}, plus {nine|n} cubes in a dispenser.

Stage 2 burned out {3.1|-} seconds early, which explains the {eight|ad}-kilometre shortfall. The customer says Tana's own thrusters will fix it within a week.

The count was held at T-6 minutes for {78|!del} minutes because of a pressure sensor. The {two|scr} earlier scrubs, on 4 and 9 March, were due to wind.

The agency, with a staff of {730|st}, wants to fly {three|nxt|t=next year} times next year. Total programme outlay: {US$75m|usd}.

COMMENTS (212) Most liked: "Cheaper than one Starliner toilet."

@doc d-sunday | UK Sunday broadsheet | 2036-03-16
Africa's new space race starts beside a mosque

The imam had brought the call to prayer forward. He needn't have: the rocket was late too, and it was {5.42|t0} before the minaret shook.

Kenya has spent {£58m|gbp} on getting there, which the opposition in Nairobi says is {£58m|gbp} too much. "{Thirteen hundred and fifty|ev} of my voters were bussed off for a firework," says one MP from the coast. He's too polite about the figure that really stings: an overrun of {more than a third|>over|v=33.3}.

The director of the space agency, a former Airbus engineer, answers with maize. With a pixel of {8.2|!res} metres, her satellite will tell an insurer whether a hailstorm in Trans Nzoia was real. Insurers pay for that.

She must hurry. It is built to last {five|yr} years, Ethiopia launches in the autumn, and of her {730|st} people the best have offers from Bangalore.

As for the student satellites, {two|lost|t=on Saturday} remained silent on Saturday. "My cube is one of the {seven|ok|^} that sing," says Otieno, 20. "The others are sleeping."
