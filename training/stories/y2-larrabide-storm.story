@story y2-larrabide-storm
@topic Storm Idris over the Cantabrian coast, Spain, November 2036
@subject L = Larrabide | the fishing port
@subject V = Villaverga
@subject M = Monte Cuera | Cuera | the summit station
@subject T = Torrelosa
@subject A = Aemet station network | the weather service | forecasters
@subject J = Josu Etxarri | Etxarri | keeper
@fact rl = 94 | other | L | rain in millimetres | 24 hours to 2036-11-12 08:00 | cumulative
@fact rv = 61 | other | V | rain in millimetres | 24 hours to 2036-11-12 08:00 | cumulative
@fact rt = 38 | other | T | rain in millimetres | 24 hours to 2036-11-12 08:00 | cumulative
@fact gl = 118 | speed | L | strongest gust in km/h | 2036-11-11 night | snapshot
@fact gm = 163 | speed | M | strongest gust in km/h | 2036-11-11 night | snapshot
@fact gt = 87 | speed | T | strongest gust in km/h | 2036-11-11 night | snapshot
@fact pv = 4300 | homes | V | homes without power | 2036-11-12 noon | snapshot
@fact pt = 1150 | homes | T | homes without power | 2036-11-12 noon | snapshot
@fact wl = 8.2 | other | L | highest wave in metres | 2036-11-11 night | snapshot
@fact aj = 63 | age | J | age | 2036-11 | constant
@trap gl gm :: port and summit
@trap pv pt :: two towns' outages

@doc eitb | regional broadcaster | 2036-11-12
Idris leaves towns in the dark

Storm Idris blew itself out this morning after a night in which the summit station on Monte Cuera recorded a gust of {163|gm} km/h. In Larrabide it was {118|gl}, in sheltered Torrelosa {87|gt}.

By noon Villaverga still had {4,300|pv|t=By noon} homes without light, and Torrelosa {1,150|pt|t=By noon}. More rain fell on Larrabide than anywhere else, {94|rl} litres on every square metre in {24|-} hours; Villaverga and Torrelosa had {61|rv} and {38|rt} respectively.

@doc diario | provincial newspaper | 2036-11-13
The wave that took the lighthouse door

It was {8.2|wl} metres high, by the buoy off Larrabide, and keeper Josu Etxarri, who is {63|aj}, heard rather than saw it. The fishing port had had {94|rl} millimetres since the previous morning and a wind that touched {118|gl} km/h, though that was nothing beside the {163|gm} up on Cuera.

Inland they suffered otherwise. Torrelosa's {1,150|pt} darkened homes were back by supper; Villaverga, with {3,400|!pv|t=at midday} cut off at midday, waited till dawn. Its own rain gauge showed {61|rv|s=Its own rain gauge}.
