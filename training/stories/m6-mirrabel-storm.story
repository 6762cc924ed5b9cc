@story m6-mirrabel-storm
@topic Supercell storm over Mirrabel Bay, Queensland, November 2028: blackout, damaged homes, calls for help, the claim bill
@subject M = Mirrabel Bay | the city | the coast city
@subject W = Wandeena | Wandeena Heights | the hinterland suburb
@subject E = Energex North | the power company | the network operator | the distributor
@subject S = State Emergency Service | SES | the emergency service
@subject I = Insurers' Council of Queensland | the insurers' council | the insurance body
@subject C = Mirrabel Bay City Council | council | the mayor, Lachlan Vuong
@fact p0 = 86000 | homes | E | homes and businesses without power | 2028-11-19 19:00 | snapshot
@fact p1 = 52300 | homes | E | homes and businesses without power | 2028-11-20 06:00 | snapshot
@fact p2 = 17800 | homes | E | homes and businesses without power | 2028-11-21 noon | snapshot
@fact line = 640 | other | E | power lines down | 2028-11-20 | snapshot
@fact crew = 420 | jobs | E | line workers sent out | 2028-11-20 | snapshot
@fact gust = 124 | speed | M | strongest gust in kilometres an hour | 2028-11-19 | constant
@fact gust2 = 107 | speed | W | strongest gust in kilometres an hour | 2028-11-19 | constant
@fact hail = 9 | other | W | hailstone width in centimetres | 2028-11-19 | constant
@fact rain = 71 | other | M | millimetres of rain in an hour | 2028-11-19 | constant
@fact call = 2150 | other | S | requests for help | 2028-11-20 noon | cumulative
@fact call2 = 3480 | other | S | requests for help | 2028-11-21 noon | cumulative
@fact vol = 350 | jobs | S | volunteers at work | 2028-11-20 | snapshot
@fact dam = 1190 | homes | M | houses with roof damage | 2028-11-21 | cumulative
@fact unf = 74 | homes | M | houses unfit to live in | 2028-11-21 | cumulative
@fact inj = 13 | injuries | M | people hurt | 2028-11-20 | cumulative
@fact dead = 1 | deaths | M | people killed by the storm | 2028-11-20 | cumulative
@fact clm = 9700 | other | I | claims lodged | 2028-11-21 | cumulative
@fact loss = 165000000 | damages | I | dollars of insured losses | 2028-11-21 | snapshot | projected
@fact fund = 2000000 | budget | C | dollars for a clean-up fund | 2028-11-21 | plan | pledged
@fact grant = 1000 | price | C | dollars of hardship grant a household | 2028-11-21 | plan | pledged
@trap p0 p1 :: the blackout shrank overnight
@trap call call2 :: a day between the two counts
@trap gust gust2 :: two stations
@trap dam unf :: damaged and unfit
@trap crew vol :: two bodies' people

@doc a-wire | national news agency | 2028-11-20
{One|dead} dead, {tens of thousands|>p1|v=20000} in the dark after Qld storm

By Shanelle Piripi

A man has died and {13|inj} people have been treated in hospital after a supercell tore through the Queensland city of Mirrabel Bay.

Winds reached {124km/h|gust|t=on Sunday|v=124} at the airport on Sunday and hailstones {nine centimetres|hail|v=9|s=Wandeena} across fell on Wandeena in the hinterland, where the top gust was {107km/h|gust2|v=107}.

At the height of the blackout, around 7pm, {86,000|p0|t=around 7pm|by=Energex North} homes and businesses were cut off, Energex North said. That had come down to {52,300|p1|t=by 6am on Monday|^} by 6am on Monday, with {420|crew|^} crew in the field and {640|line|^} lines on the ground.

The SES logged {2150|call|t=by midday|by=The SES} jobs by midday. Some {350|~vol|^} volunteers were tarping roofs.

{One|dead} man, 58, was struck by a falling tree in his driveway.

@doc b-tv | local TV live blog | 2028-11-21
LIVE: Mirrabel Bay clean-up, day two

12.40pm — Power update
The distributor says {17,800|p2|t=as of noon|by=The distributor} customers still have nothing coming through the wire as of noon, most of them on the ridge.

12.05pm — SES passes {3000|>call2}
Jobs logged: {3480|call2}. "It's roofs, roofs and more roofs," says controller Aroha Denholm. She's got {350|vol|by=Aroha Denholm} people out there, all unpaid.

11.20am — How many houses?
Damage assessors have put a cross against {1190|dam|by=Damage assessors} with holes in the roof or worse. {Seventy-four|unf|^} of those can't be lived in.

10.15am — Mayor opens the wallet
Lachlan Vuong has promised {$2 million|fund|by=Lachlan Vuong} for a clean-up fund, and {$1000|grant|^} for any family doing it tough.

9.30am — Just how windy was it?
The bureau has confirmed {118km/h|!gust|by=The bureau|v=118} at the aerodrome. Up the hill it was {107|gust2}.

Got pics? Text 0491 570 156

@doc c-paper | city tabloid | 2028-11-21
RIPPED TO SHREDS: {$165m|loss} bill and climbing

HAIL the size of a grapefruit, {71mm|rain|v=71} of rain in {60|-} minutes and a repair bill of {$165 million|loss|by=The Insurers' Council} already.

The Insurers' Council says {9700|clm|by=The Insurers' Council|t=so far} policyholders have put their hands up so far, from panel beaters in Quay St to pensioners at Wandeena Heights.

When the lights went out on Sunday night, {93,000|!p0|t=on Sunday night} premises lost supply. By breakfast it was {52,300|p1|t=By breakfast}.

{1190|dam} houses copped it overhead; {74|unf} are write-offs or close to it. Council will cough up {$1000|grant} each for the worst-hit.

HOW WE RATE THE STORM: 10/10 • Page 4: The cat that flew • Pages 6-7: Your pictures

@doc d-council | council media release | 2028-11-21
Storm recovery update no. 3

Mayor Lachlan Vuong today announced a {$2 million|fund} Storm Recovery Fund for residents and sporting clubs. Households assessed as being in hardship may apply for {$1000|grant}.

Rapid assessment teams have now visited most affected streets. They recorded damage to the roofs of {1190|dam|t=now|by=Rapid assessment teams} dwellings and have declared {112|!unf|^} uninhabitable.

The Wandeena transfer station will take green waste free of charge until 3 December. Council thanks the {350|vol} SES members who have answered over {3000|>call2} calls, and the {420|crew} field staff of the network operator.

Rainfall at the Council depot peaked at {71 millimetres|rain|v=71} in the hour. Customer service: 07 5550 0134.
