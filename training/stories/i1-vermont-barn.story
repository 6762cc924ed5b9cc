@story vermont-barn
@topic Dairy barn fire in Eastfield, Vermont
@subject F = Tetreault farm | the farm | the barn | the dairy | Tetreault's barn
@subject T = Marcel Tetreault | Tetreault | Marcel | the farmer | his
@subject D = Eastfield fire department | firefighters | the fire department | Chief Dawn Kittredge | Kittredge | crews
@subject N = Neighbors' fund | the fund | fundraiser | neighbors
@fact cows = 88 | other | F | cows led out alive | 2031-01-23 | cumulative
@fact dead = 31 | other | F | cows killed | 2031-01-23 | cumulative
@fact herd = 119 | other | F | cows in the herd | 2031-01-22 | snapshot
@fact calves = 12 | other | F | calves killed | 2031-01-23 | cumulative
@fact call = 04:12 | clock | D | time of the call | 2031-01-23 | snapshot
@fact arr = 04:29 | clock | D | time at which the first engine came | 2031-01-23 | snapshot
@fact dep = 9 | other | D | fire departments at the scene | 2031-01-23 | snapshot
@fact temp = -14 | temperature | F | degrees Fahrenheit | 2031-01-23 night | snapshot
@fact wat = 140000 | other | D | gallons of water used | 2031-01-23 | cumulative
@fact hurt = 2 | injuries | D | firefighters hurt | 2031-01-23 | cumulative
@fact yr = 1884 | other | F | year in which the barn was built | - | constant
@fact loss = 1300000 | damages | F | dollars of loss | 2031-01-24 | snapshot | projected
@fact ins = 750000 | damages | F | dollars of insurance cover | 2031 | constant
@fact ra1 = 41200 | fundraising | N | dollars given | 2031-01-24 | cumulative
@fact ra2 = 138500 | fundraising | N | dollars given | 2031-01-31 | cumulative
@fact goal = 200000 | fundraising | N | dollars hoped for | 2031 | plan | projected
@fact age = 67 | age | T | age | 2031 | constant
@fact gen = 5 | other | T | generation on the land | - | constant
@rel sum herd = cows + dead
@trap cows dead :: saved and lost
@trap dead calves :: cows and calves
@trap call arr :: call and arrival
@trap loss ins :: loss and cover
@trap ra1 ra2 :: a week apart

@doc a-caledonian | local daily | 2031-01-24
Fire levels {1884|yr} barn in Eastfield; {31|dead} cows lost, {88|cows} saved

By Lorna Desrochers | Staff Writer

EASTFIELD — A dairy barn that had stood through {five|gen} generations of one family burned flat before dawn Thursday, in cold so deep that hose lines froze to the road.

{Thirty-one|dead|t=Thursday} milking cows and {a dozen|calves|t=Thursday} calves died. Marcel Tetreault, {67|age}, his grandson and two neighbors drove out {88|cows|by=Tetreault} others, Tetreault said, "slapping and hollering."

Fire Chief Dawn Kittredge said the call came at {4:12 a.m.|call|by=Fire Chief Dawn Kittredge} and the first engine was on scene at {4:29|arr|by=Fire Chief Dawn Kittredge}. {Nine|dep} departments answered. It was {14 below|temp|v=-14}.

Crews trucked in some {140,000|~wat} gallons of water from the river. {Two|hurt} firefighters were treated for frostbite.

The loss is put at {$1.3 million|loss|by=Kittredge}, Kittredge said; the building was insured for {$750,000|ins}.

An online fundraiser had passed {$41,000|>ra1|t=by Friday morning} by Friday morning.

ldesrochers@caledonian.example | 802-555-0117 | Obituaries, A6

@doc b-radio | public radio web story | 2031-01-31
A week after the fire, Eastfield milks in {four|-} borrowed barns

At {4:12|call} most mornings Marcel Tetreault is already up. On January 23 that is when he phoned the fire department.

{Eighty-eight|cows} of his {119|herd} cows are alive. They are scattered now over {four|-} farms, and somebody has to milk each of them twice a day.

"It's not the building," he says of the barn his great-great-grandfather pegged together in {1884|yr}. "Well. It is the building."

Neighbors have given {$138,500|ra2|t=as of today}, as of today, to a fund that is hoping for {$200,000|goal}. Insurance will pay up to {$570,000|!ins}, which leaves a hole. Rebuilding would run to {1.3 million dollars|loss|by=the insurance adjuster}, according to the insurance adjuster.

The {two|hurt} Eastfield volunteers who were frostbitten, of {sixty|-} who came, are back at work. One lost part of a finger.

Support for this station comes from members. 46% to go.

@doc c-national | national tabloid site | 2031-01-24
HERO GRANDAD, {76|!age}, runs into blazing barn to save {88|cows} cows in {-14|temp} cold

A heroic farmer dashed again and again into a burning barn in Vermont to save his beloved herd.

Marcel Tetreault, {76|!age}, got {88|cows} of them out while the temperature hit {minus 14|temp} Fahrenheit. {Thirteen|!dead} cows and {12|calves} calves could not be saved.

{Seventeen minutes|-} passed before the first fire truck pulled up at {4.29am|arr}. By then the roof, built in {1884|yr}, had fallen in.

Locals have rallied round with {$41,200|ra1|t=so far} so far.

'They're my girls,' he told local media.

SHARE 14.2k COMMENTS 902 | Woman finds 9ft python in Airbnb

@doc d-chief | fire department social media post | 2031-01-23
EASTFIELD VOL. FIRE DEPT.

Folks, a rough one. Toned out {0412|call} for a structure fire, Tetreault dairy, Upper Pond Rd. Engine 2 on scene {0429|arr}, heavy fire showing through the roof. Mutual aid to a third alarm, {nine|dep} departments counting us.

No hydrants up there. Tankers shuttled {140,000|wat} gallons. {Minus fourteen|temp} at the bridge. Valves froze, boots froze, {2|hurt} of ours got frostbite. Thank you to whoever left the chili.

Of {119|herd|t=before} head before, Marcel has {88|cows|t=tonight} tonight. We are so sorry for the rest.

No cause yet. State investigators will be up Friday. Please stay off the road, and if you want to give, the church is keeping the list, not us.

214 reactions · 67 shares
