@story y2-cerrillos-teachers
@topic Teachers' strike in the province of Cerrillos, Argentina, March 2037
@subject U = Unión Docente | UDC | the teachers' union | the union
@subject M = Ministry of Education | the ministry | the provincial government
@subject G = Graciela Funes | Funes | the minister | minister
@subject N = Nicolás Barrionuevo | Barrionuevo | the union's secretary
@subject R = El Recodo | Recodo
@subject V = Villa Tránsito
@fact uu = 88 | other | U | share of teachers on strike by the union's count in percent | 2037-03-03 | snapshot
@fact mm = 41 | other | M | share of teachers on strike by the ministry's count in percent | 2037-03-03 | snapshot
@fact cr = 7 | other | R | schools closed | 2037-03-03 | snapshot
@fact cv = 15 | other | V | schools closed | 2037-03-03 | snapshot
@fact ur = 30 | rate | U | pay rise demanded in percent | 2037-03 | plan
@fact mr = 18 | rate | M | pay rise offered in percent | 2037-03 | plan
@fact af = 49 | age | G | age | 2037-03 | constant
@fact an = 36 | age | N | age | 2037-03 | constant
@fact mar = 5000 | crowd | U | people on the march by the union's count | 2037-03-03 | snapshot
@fact march = 1800 | crowd | M | people on the march by the ministry's count | 2037-03-03 | snapshot
@trap uu mm :: union and ministry count differently
@trap cr cv :: two towns' schools
@trap mar march :: two counts of one march

@doc telam | wire agency | 2037-03-03
Term starts without teachers in Cerrillos

Did anyone teach? The ministry says {41%|mm|by=The ministry} of its staff stayed out on Tuesday; the UDC, the teachers' union, says {88%|uu|by=the UDC}. Closed altogether were {15|cv} schools in Villa Tránsito and {seven|cr} in El Recodo.

Graciela Funes, the minister, offers {18%|mr}. "We were promised {30|ur|by=Nicolás Barrionuevo|s=We}," said Nicolás Barrionuevo, who led a march of {5,000|mar|s=his colleagues} people by his colleagues' count and {1,800|march|s=hers} by hers.

@doc recodo | local weekly | 2037-03-06
{Seven|cr} doors with padlocks

They met at Normal No. {3|-}, which is one of El Recodo's {seven|cr} shut schools: he is {36|an|s=he} and was the janitor's son, she, {49|af|s=she}, taught him fractions. Now Barrionuevo asks Funes for {30 per cent|ur|s=Barrionuevo} and she has {18|mr|s=she} to give.

Percentages divide them otherwise too. Her officials found {41|mm|by=Her officials|s=Her officials} in a {hundred|-} absent and his delegates {88|uu|by=his delegates|s=his delegates}. "He never could do fractions," the minister said.

@doc voz | provincial daily | 2037-03-04
Villa Tránsito, the most loyal town

No place shut as many schools as Villa Tránsito, {15|cv}, more than twice what El Recodo managed with its {seven|cr}. Its buses alone, said Barrionuevo, filled the square; he gave the crowd as {5,000|mar|by=he|s=he}. The ministry, from a drone, made it {1,800|march|by=The ministry}, "including dogs", and its minister, {49|af}, went home by the back door.
